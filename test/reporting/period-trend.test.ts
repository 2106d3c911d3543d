import type { PlacedTable } from "../../shared/ranking/compared-period";
import type { PeriodTrend } from "../../shared/reporting/period-trend";
import { periodTable, trendOf } from "./trend-fixture";

const may = periodTable("T5", "KẾT QUẢ THÁNG 5/2024", [["Xã Hồ Xá", 338, 1000], ["Xã Cửa Tùng", 5, 10]]);
const april = periodTable("T4", "KẾT QUẢ THÁNG 4/2024", [["UBND xã Cửa Tùng", 4, 10], ["Xã Hồ Xá", 25, 100]]);
const march = periodTable("T3", "KẾT QUẢ THÁNG 3/2024", [["Xã Hồ Xá", 0, 0], ["Xã Cửa Tùng", 1, 10]]);

const drawn = (trend: PeriodTrend | undefined): string[] =>
  (trend?.periods ?? []).map(({ period, sheet, ranked, pooled }) => `${sheet}: ${period.label}, ${ranked}, ${pooled.part}/${pooled.whole}`);

describe("an indicator over several periods", () => {
  it("stands oldest first with the sums of each period, whatever the order in which sheets are given", () => {
    const trend = trendOf(may, [april, march]);
    expect(drawn(trend)).toEqual([
      "T3: tháng 3/2024, 1, 1/10",
      "T4: tháng 4/2024, 2, 29/110",
      "T5: tháng 5/2024, 2, 343/1010",
    ]);
    expect([trend?.common, trend?.leftOut]).toEqual([undefined, []]);
  });

  it("joins units by exact names whatever the order of the rows, and says what is no rate", () => {
    expect(trendOf(may, [april, march])?.units).toEqual([
      { name: "Xã Hồ Xá", group: "", figures: [{ is: "noActivity" }, { is: "rate", part: 25, whole: 100 }, { is: "rate", part: 338, whole: 1000 }] },
      {
        name: "Xã Cửa Tùng",
        group: "",
        figures: [{ is: "rate", part: 1, whole: 10 }, { is: "rate", part: 4, whole: 10 }, { is: "rate", part: 5, whole: 10 }],
      },
    ]);
  });

  it("gives the sums of the units of all periods apart where others were counted too", () => {
    const wider = periodTable("T4", "THÁNG 4/2024", [["Xã Hồ Xá", 25, 100], ["Xã Cửa Tùng", 4, 10], ["Xã Đã Sáp Nhập", 90, 100]]);
    const trend = trendOf(may, [wider]);
    expect(drawn(trend)[0]).toBe("T4: tháng 4/2024, 3, 119/210");
    expect(trend?.common).toEqual({ units: 2, counts: [{ part: 29, whole: 110 }, { part: 343, whole: 1010 }] });
  });

  it("never joins names that only look alike", () => {
    const other = periodTable("T4", "THÁNG 4/2024", [["Xã Ho Xa", 25, 100], ["Xã Cửa Tùng", 4, 10]]);
    expect(trendOf(may, [other])?.units[0]?.figures[0]).toEqual({ is: "missing" });
  });

  it("names what it leaves out: other kinds of period, later ones, and tables that lack the columns", () => {
    const june = periodTable("T6", "THÁNG 6/2024", [["Xã Hồ Xá", 1, 2]]);
    const quarter = periodTable("Q1", "QUÝ I/2024", [["Xã Hồ Xá", 1, 2]]);
    const cover = periodTable("Bìa", "DANH SÁCH", [["Xã Hồ Xá", 1, 2]]);
    const bare: PlacedTable = { ...april, table: { ...april.table, columns: april.table.columns.slice(0, 2) } };
    const trend = trendOf(may, [june, quarter, cover, bare]);
    expect(trend?.leftOut.map(({ sheet, label, why }) => [sheet, label, why])).toEqual([
      ["T6", "tháng 6/2024", "later"],
      ["Q1", "quý I/2024", "unlike"],
      ["T4", "tháng 4/2024", "cannotRank"],
    ]);
    expect(trend?.leftOut[2]?.error).toMatchObject({ detail: { code: "periodLacksColumns", sheet: "T4" } });
    expect(drawn(trend)).toEqual(["T5: tháng 5/2024, 2, 343/1010"]);
  });

  it("takes a period once where two tables say the same of it, and not at all where they differ", () => {
    const copy: PlacedTable = { grid: { ...april.grid, sheet: "Chép" }, table: { ...april.table, sheet: "Chép" } };
    expect(drawn(trendOf(may, [april, copy]))).toHaveLength(2);
    const other = periodTable("T4 sửa", "THÁNG 4/2024", [["UBND xã Cửa Tùng", 5, 10], ["Xã Hồ Xá", 24, 100]]);
    const trend = trendOf(may, [april, other]);
    expect(drawn(trend)).toHaveLength(1);
    expect(trend?.leftOut.map(({ sheet, why }) => [sheet, why])).toEqual([["T4", "twice"], ["T4 sửa", "twice"]]);
  });

  it("is nothing where this period's table names no period", () => {
    expect(trendOf(periodTable("Bảng", "", [["Xã Hồ Xá", 1, 2]]), [april])).toBeUndefined();
  });
});
