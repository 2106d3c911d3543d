import { periodRelation } from "../../shared/tables/period-relation";
import { tablePeriod, type Period } from "../../shared/tables/table-period";

function periodOf(title: string, sheet = "Trang tính", headers: readonly string[] = []): Period | undefined {
  const columns = headers.map((header, column) => ({ column, header, meaning: "receivedTotal" as const, confidence: 1 }));
  return tablePeriod({ title, sheet, columns });
}

const label = (title: string, sheet?: string, headers?: readonly string[]): string | undefined =>
  periodOf(title, sheet, headers)?.label;

describe("tablePeriod", () => {
  it.each([
    ["TỔNG HỢP HỒ SƠ TRỰC TUYẾN THÁNG 5/2024", "tháng 5/2024"],
    ["Kết quả tháng 05 năm 2024", "tháng 5/2024"],
    ["KET QUA THANG 5 NAM 2024", "tháng 5/2024"],
    ["Báo cáo T5/2024", "tháng 5/2024"],
    ["Báo cáo tháng 5/24", "tháng 5/2024"],
    ["Báo cáo quý I/2020", "quý I/2020"],
    ["Báo cáo Quý 3 năm 2024", "quý III/2024"],
    ["QUÝ I VÀ QUÝ II NĂM 2024", "6 tháng đầu năm 2024"],
    ["Kết quả 6 tháng đầu năm 2024", "6 tháng đầu năm 2024"],
    ["Kết quả 06 tháng cuối năm 2024", "6 tháng cuối năm 2024"],
    ["Kết quả 9 tháng đầu năm 2024", "9 tháng đầu năm 2024"],
    ["Chỉ số năm 2025", "năm 2025"],
    ["(từ ngày 01/01/2024 đến ngày 22/5/2024)", "lũy kế từ 01/01/2024 đến 22/05/2024"],
    ["Từ 15/4 - 14/5/2024", "từ 15/04/2024 đến 14/05/2024"],
    ["Từ ngày 15 tháng 12 đến ngày 14 tháng 01 năm 2025", "từ 15/12/2024 đến 14/01/2025"],
    ["BÁO CÁO TUẦN 26 NĂM 2024", "tuần 26 năm 2024"],
    ["Tuần 3 tháng 5/2024", "tuần 3 tháng 5/2024"],
    ["Lũy kế đến 15/5/2024", "lũy kế đến 15/05/2024"],
    ["Luỹ kế từ đầu năm đến ngày 15/5/2024", "lũy kế đến 15/05/2024"],
    ["Lũy kế từ đầu năm đến tháng 5/2024", "5 tháng đầu năm 2024"],
    ["Từ tháng 1 đến tháng 5 năm 2024", "5 tháng đầu năm 2024"],
    ["Tháng 4-5/2024", "tháng 4 đến tháng 5/2024"],
  ])("reads “%s” as %s", (title, expected) => {
    expect(label(title)).toBe(expected);
  });

  it.each([
    ["T5", "tháng 5"],
    ["T05.2024", "tháng 5/2024"],
    ["Thang5", "tháng 5"],
    ["Khánh Hòa 4-2020", "tháng 4/2020"],
    ["2024-05", "tháng 5/2024"],
    ["Đức Thọ tuần 26-2024", "tuần 26 năm 2024"],
    ["6 tháng 2024", "6 tháng đầu năm 2024"],
    ["Phụ lục 1-2024", undefined],
    ["Q3", undefined],
    ["TT5", undefined],
  ])("reads the sheet name “%s” as %s", (sheet, expected) => {
    expect(label("", sheet)).toBe(expected);
  });

  it.each([
    ["Vạn Ninh, ngày 22 tháng 5 năm 2024", "the day of signing"],
    ["(Kèm theo Báo cáo số 123/BC-UBND ngày 22/5/2024)", "the date of a document"],
    ["Theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 và Thông tư 01/2020/TT-VPCP", "numbers of documents"],
    ["Chỉ tiêu năm 2024", "the year of a plan"],
    ["Tỉnh Hà Nam", "a name"],
    ["Hồ sơ quá hạn trên 3 tháng", "a duration"],
    ["So với tháng 4/2024", "what is compared with"],
  ])("takes nothing from “%s”: %s", (title) => {
    expect(periodOf(title)).toBeUndefined();
  });

  it.each([
    ["Kết quả tháng 5/2024 so với tháng 4/2024 (số liệu đến 31/5/2024)", "tháng 5/2024"],
    ["Kết quả tháng 5/2024 so với tháng 4/2024 (số liệu đến 31/5/2024) và cùng kỳ năm 2023", "tháng 5/2024"],
    ["TỔNG HỢP HỒ SƠ TRỰC TUYẾN QUÝ I/2020 (SO VỚI QUÝ IV/2019)", "quý I/2020"],
    ["Kết quả quý I/2020 so với quý IV/2019 (tăng 10%), cùng kỳ năm 2019", "quý I/2020"],
    ["So với tháng 4/2024 (số liệu từ 01/4/2024 đến 30/4/2024): kết quả tháng 5/2024", "tháng 5/2024"],
    ["Tỷ lệ hồ sơ trực tuyến tháng 5/2024 (so với tháng 4/2024 và tháng 5/2023)", "tháng 5/2024"],
    ["BẢNG SO SÁNH kết quả 6 tháng đầu năm 2024 so với cùng kỳ năm 2023 (từ 15/12/2022 đến 14/6/2023)", "6 tháng đầu năm 2024"],
    ["Tháng 5/2024 so với tháng trước (tháng 4/2024)", "tháng 5/2024"],
    ["Kết quả tháng 5/2024 so với tháng 4/2024 (tính từ ngày 15/4/2024 đến ngày 14/5/2024)", "tháng 5/2024"],
    ["Tuần 26/2024 so với tuần 25/2024 (tính đến ngày 28/6/2024)", "tuần 26 năm 2024"],
    ["Lũy kế 5 tháng đầu năm 2024 so với cùng kỳ (5 tháng đầu năm 2023)", "5 tháng đầu năm 2024"],
    ["Kết quả năm 2024 (so với năm 2023 (đã điều chỉnh) và kế hoạch năm 2024)", "năm 2024"],
    ["KET QUA THANG 5/2024 SO VOI THANG 4/2024 (SO LIEU DEN 31/5/2024)", "tháng 5/2024"],
    ["Kết quả tháng 5/2024 so với cùng kỳ (5 tháng đầu năm 2023", "tháng 5/2024"],
    ["So với tháng 4/2024: kết quả tháng 5/2024", "tháng 5/2024"],
    ["Tháng 4/2024 (số minh họa để so với tháng 5/2024: bằng số tháng 5 trừ mức tăng)", "tháng 4/2024"],
    ["(So với tháng 4/2024 (đã điều chỉnh)) Kết quả tháng 5/2024", "tháng 5/2024"],
    ["Chỉ số tháng 5/2024 - so với tháng 4/2024; lũy kế đến 31/5/2024", "tháng 5/2024"],
  ])("passes over what a title compares with, brackets included: “%s” is %s", (title, expected) => {
    expect(label(title)).toBe(expected);
  });

  it("completes one statement by another", () => {
    expect(label("Báo cáo năm 2024", "Tháng 5")).toBe("tháng 5/2024");
    expect(label("KẾT QUẢ THÁNG 5\nNĂM 2024", "T5")).toBe("tháng 5/2024");
    expect(periodOf("THÁNG 5/2024\n(từ ngày 15/4/2024 đến ngày 14/5/2024)")).toMatchObject({
      label: "tháng 5/2024",
      from: "2024-04-15",
      to: "2024-05-14",
    });
    expect(periodOf("THÁNG 5/2024\n(Số liệu tính đến ngày 22/5/2024)")).toMatchObject({ label: "tháng 5/2024", to: "2024-05-31" });
    expect(label("Tuần 3", "Tháng 5 2024")).toBe("tuần 3 tháng 5/2024");
    expect(label("Tuần 21", "Tháng 5 2024")).toBe("tuần 21 năm 2024");
  });

  it("takes the same days in the title and in the name of the sheet for one period", () => {
    const day = "lũy kế từ 01/01/2024 đến 22/05/2024";
    expect(label("(từ ngày 01/01/2024 đến ngày 22/5/2024)", "1.1-22.5.2024")).toBe(day);
    expect(label("Từ ngày 15/4/2024 đến ngày 14/5/2024", "15.4-14.5.2024")).toBe("từ 15/04/2024 đến 14/05/2024");
    expect(label("(từ ngày 01/01/2024 đến ngày 22/5/2024)", "Lũy kế đến 22.5.2024")).toBe(day);
    expect(label("Lũy kế đến ngày 22/5/2024", "1.1-22.5.2024")).toBe(day);
    expect(label("Lũy kế đến ngày 22/5/2024", "Lũy kế đến 22.5.2024")).toBe("lũy kế đến 22/05/2024");
    expect(periodOf("(từ ngày 01/01/2024 đến ngày 22/5/2024)", "1.1-15.5.2024")).toBeUndefined();
    expect(periodOf("Từ ngày 15/4/2024 đến ngày 14/5/2024", "Lũy kế đến 14.5.2024")).toBeUndefined();
    expect(periodOf("Lũy kế đến ngày 22/5/2024", "Lũy kế đến 15.5.2024")).toBeUndefined();
    expect(periodOf("Tháng 1 đến tháng 3", "Tháng 4-5")).toBeUndefined();
  });

  it("says nothing when title and sheet contradict each other, or several periods are named", () => {
    expect(periodOf("THÁNG 5/2024", "T4")).toBeUndefined();
    expect(periodOf("THÁNG 5 VÀ 5 THÁNG ĐẦU NĂM 2024")).toBeUndefined();
    expect(periodOf("Bảng số liệu")).toBeUndefined();
  });

  it("lets the headers of the counts say which of the periods of a sheet it is", () => {
    const title = "KẾT QUẢ THÁNG 5 VÀ 5 THÁNG ĐẦU NĂM 2024";
    expect(label(title, "BC", ["Tháng 5 > Tổng số", "Tháng 5 > Trực tuyến"])).toBe("tháng 5/2024");
    expect(label("THÁNG 5/2024", "BC", ["Tháng 4 > Tổng số"])).toBe("tháng 4/2024");
    expect(label("THÁNG 5/2024", "BC", ["Kỳ trước > Tổng số", "Kỳ trước > Trực tuyến"])).toBe("tháng 4/2024");
    expect(label("THÁNG 1/2025", "BC", ["Tháng trước > Tổng số"])).toBe("tháng 12/2024");
    expect(label("THÁNG 5/2024", "BC", ["Cùng kỳ năm trước > Tổng số"])).toBe("tháng 5/2023");
    expect(label("THÁNG 5/2024", "BC", ["Lũy kế từ đầu năm > Tổng số"])).toBe("lũy kế đến 31/05/2024");
    expect(periodOf("", "BC", ["Tháng 4 > Tổng số", "Tháng 5 > Trực tuyến"])).toBeUndefined();
  });
});

describe("periodRelation", () => {
  const relation = (other: string, current: string) =>
    periodRelation(periodOf("", other) as Period, periodOf("", current) as Period);

  it.each([
    ["Tháng 4/2024", "Tháng 5/2024", "previous"],
    ["Tháng 12/2024", "Tháng 1/2025", "previous"],
    ["Tháng 4", "Tháng 5", "previous"],
    ["Tháng 12", "Tháng 1", "previous"],
    ["Tháng 5/2023", "Tháng 5/2024", "lastYear"],
    ["Tháng 2/2024", "Tháng 5/2024", "earlier"],
    ["Tháng 6/2024", "Tháng 5/2024", "later"],
    ["Tháng 5/2024", "Tháng 5/2024", "same"],
    ["Quý 4 năm 2023", "Quý 1 năm 2024", "previous"],
    ["Năm 2023", "Năm 2024", "previous"],
    ["Tuần 20 năm 2024", "Tuần 21 năm 2024", "previous"],
    ["Tuần 3 tháng 5/2024", "Tuần 4 tháng 5/2024", "previous"],
    ["Lũy kế đến 15.4.2024", "Lũy kế đến 15.5.2024", "earlier"],
    ["Lũy kế đến 15.5.2023", "Lũy kế đến 15.5.2024", "lastYear"],
    ["15.3.2024 - 14.4.2024", "15.4.2024 - 14.5.2024", "previous"],
    ["Quý 1 năm 2024", "Tháng 5/2024", "earlier"],
    ["Tháng 5", "Tháng 1", undefined],
    ["Tháng 4", "Quý 2 năm 2024", undefined],
    ["4 tháng đầu năm 2024", "5 tháng đầu năm 2024", "earlier"],
  ])("%s before %s is %s", (other, current, expected) => {
    expect(relation(other, current)).toBe(expected);
  });
});
