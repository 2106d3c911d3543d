import type { CountrysideRequest } from "../../shared/ranking/countryside-assessment";
import { unitsThatAre } from "../../shared/ranking/countryside-assessment";
import { criteriaOfLetter } from "../../shared/ranking/countryside-criteria";
import { customIndicator, readTarget } from "../../shared/ranking/fit-indicator";
import { countrysideSheet } from "../../shared/reports/countryside-sheet";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { assessed, ANNEX, readAnnex } from "../ranking/countryside-fixture";
import { evaluate } from "../support/formula-evaluator";

function sheetOf(request: Partial<Omit<CountrysideRequest, "set">> = {}, drawing = ANNEX): ReportSheet {
  const read = readAnnex(drawing);
  return countrysideSheet({ assessment: assessed(read, request), table: read.table, readAt: "14:05 ngày 22/11/2026" });
}

const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(6)) : value);
};
const drawn = (sheet: ReportSheet): string[] => sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));

/** What all formulas of a sheet come to, some cells typed over. */
function recalculated(sheet: ReportSheet, typed: Readonly<Record<string, CellValue>> = {}): (row: number, column: number) => CellValue {
  const valueAt = (row: number, column: number): CellValue => {
    const own = typed[`${row},${column}`];
    if (own !== undefined) return own;
    const cell = sheet.cells[row]?.[column] ?? "";
    return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
  };
  return valueAt;
}

describe("the sheet about the new-countryside criterion", () => {
  it("is laid out as the annex of the letter, the minima in cells, all units that are not judged apart with the reason", () => {
    expect(drawn(sheetOf())).toEqual([
      "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của xã, từ ngày 01/01/2024 đến ngày 22/05/2024",
      "Ngày đánh giá 22/05/2024: 4 xã được đánh giá (đạt 2, chưa đạt 2); 1 chưa có mức tối thiểu; 1 không phát sinh; 1 cần xem lại số liệu; 1 không có mức đăng ký; 1 không phải xã.",
      "Mức tối thiểu đối với xã nông thôn mới (sửa ô này thì kết quả tính lại): |  |  |  |  |  | 0.3",
      "Mức tối thiểu đối với xã nông thôn mới nâng cao (sửa ô này thì kết quả tính lại): |  |  |  |  |  | 0.5",
      "TT | Xã | Đăng ký | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết | Tỷ lệ | Mức tối thiểu | Đánh giá | Còn thiếu: chuyển đổi | Còn thiếu: phát sinh mới | Dòng nguồn",
      "1 | Xã Đại Lãnh | Xã nông thôn mới nâng cao | 206 | 412 | 0.5 | 0.5 | Đạt | 0 | 0 | Dòng 4",
      "2 | Xã Vạn Phú | Xã nông thôn mới nâng cao | 364 | 730 | 0.49863 | 0.5 | Chưa đạt | 1 | 2 | Dòng 5",
      "3 | Xã Vạn Thọ | Xã nông thôn mới | 81 | 268 | 0.302239 | 0.3 | Đạt | 0 | 0 | Dòng 6",
      "4 | Xã Vạn Long | Xã nông thôn mới | 113 | 377 | 0.299735 | 0.3 | Chưa đạt | 1 | 1 | Dòng 7",
      "",
      "Đăng ký mức chưa có mức tối thiểu (1). Có tỷ lệ nhưng không đánh giá, vì tiêu chí đang dùng không có mức cho các xã này hoặc không có hiệu lực.",
      " | Xã Vạn Hưng | Xã nông thôn mới kiểu mẫu | 341 | 655 | 0.520611 |  |  |  |  | Dòng 11",
      "",
      "Cần xem lại số liệu (1): chưa đánh giá",
      " | Xã Xuân Sơn | Xã nông thôn mới | Ô D9: “15 hồ sơ” có chữ hoặc dấu đi kèm số; có thể là 15. Nếu đúng, hãy chỉ để lại số 15 trong ô.",
      "",
      "Không phát sinh (1). Tổng số hồ sơ đã giải quyết bằng 0: không có tỷ lệ, không đánh giá.",
      " | Xã Vạn Thạnh | Xã nông thôn mới |  |  |  |  |  |  |  | Dòng 8",
      "",
      "Không có mức đăng ký (1). Không đánh giá.",
      " | Xã Vạn Bình |  |  |  |  |  |  |  |  | Dòng 10",
      "",
      "Không phải xã (1). Tiêu chí nông thôn mới áp dụng cho xã: phường, thị trấn, đặc khu và cơ quan khác không được đánh giá.",
      " | Thị trấn Vạn Giã | Xã nông thôn mới |  |  |  |  |  |  |  | Dòng 12",
      "",
      "Tiêu chí: Xã nông thôn mới: tối thiểu 30%; Xã nông thôn mới nâng cao: tối thiểu 50%; bằng mức tối thiểu là đạt. Căn cứ: Công văn",
      "tháng 6/2024 của UBND huyện Vạn Ninh, tỉnh Khánh Hòa. Áp dụng từ 01/01/2022 đến 31/12/2025.",
      "Số hồ sơ được hiểu là số lũy kế từ đầu năm đến ngày cuối kỳ mà nguồn ghi; không cộng thêm kỳ nào.",
      "Mức đăng ký: theo cột của bảng nguồn 7 đơn vị.",
      "Còn thiếu. Chuyển đổi: số hồ sơ đã giải quyết cần chuyển sang giải quyết trực tuyến, tổng số giữ nguyên. Phát sinh mới: số hồ sơ",
      "mới, tất cả giải quyết trực tuyến, cần thêm. Hai số không cộng với nhau.",
      "So sánh bằng số hồ sơ, không bằng tỷ lệ đã làm tròn. Nguồn: trang “Phụ lục”, vùng A3:E12, đọc lúc 14:05 ngày 22/11/2026. Số hồ sơ",
      "chép nguyên từ nguồn; tỷ lệ, đánh giá, số còn thiếu là công thức trên trang này.",
      expect.stringContaining("Cách tính “Giải quyết trực tuyến”: "),
      ...drawn(sheetOf()).slice(-2),
    ]);
  });

  it("has formulas that come to the values of the assessment", () => {
    const criteria = { ...criteriaOfLetter, minima: { standard: readTarget("29,87%"), advanced: readTarget("100%"), model: readTarget("52,0611%") } };
    for (const sheet of [sheetOf(), sheetOf({ criteria })]) {
      const valueAt = recalculated(sheet);
      const formulas = sheet.cells.flat().filter(isFormula);
      expect(formulas.length).toBeGreaterThan(15);
      for (const { formula, value } of formulas)
        expect([formula, evaluate(formula, valueAt)]).toEqual([formula, typeof value === "number" ? expect.closeTo(value, 12) : value]);
    }
  });

  it("judges anew when the cell of a minimum is typed over", () => {
    const valueAt = recalculated(sheetOf(), { "2,6": 0.29, "3,6": 0.6 });
    expect([5, 6, 7, 8].map((row) => [6, 7, 8, 9].map((column) => valueAt(row, column)))).toEqual([
      [0.6, "Chưa đạt", 42, 103],
      [0.6, "Chưa đạt", 74, 185],
      [0.29, "Đạt", 0, 0],
      [0.29, "Đạt", 0, 0],
    ]);
  });

  it("keeps every verdict at the boundary when a spreadsheet recalculates it", () => {
    const rows = Array.from({ length: 300 }, (_, index) => {
      const whole = index * 7 + 1;
      const [level, percent] = index % 2 === 0 ? ["NTM", 30] : ["NTM nâng cao", 50];
      return `| Xã số ${index} | ${level} | ${Math.max(0, Math.ceil((percent * whole) / 100) - (index % 3 === 0 ? 1 : 0))} | ${whole} |`;
    });
    const drawing = ["| Xã | Đăng ký | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |", ...rows].join("\n");
    const sheet = sheetOf({}, drawing);
    const valueAt = recalculated(sheet);
    const verdicts = sheet.cells.map((row) => row[7]).filter((cell) => cell !== undefined && isFormula(cell));
    expect(verdicts).toHaveLength(300);
    for (const { formula, value } of verdicts) expect([formula, evaluate(formula, valueAt)]).toEqual([formula, value]);
  });

  it("shows a rate just below its minimum with as many decimals as tell them apart", () => {
    const drawing = `
      | Xã         | Đăng ký | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |
      | Xã Vạn Phú | NTM     | 29999                       | 100000                   |
      | Xã Vạn Thọ | NTM     | 30                          | 100                      |
    `;
    const { formats } = sheetOf({}, drawing);
    const row = drawn(sheetOf({}, drawing)).findIndex((line) => line.includes("Xã Vạn Phú"));
    expect(formats.filter(({ area }) => area.row === row && area.column === 5).map(({ format }) => format)).toEqual(["0.00%", "0.000%"]);
  });

  it("carries the definition of its rate, and of no other", () => {
    expect(sheetOf().definitions.map(({ name }) => name)).toEqual(["Giải quyết trực tuyến"]);
  });

  it("says when the rate is not the one that the criterion speaks of", () => {
    const lines = drawn(sheetOf({ indicator: customIndicator([3], [4]) }));
    expect(lines[0]).toMatch(/^Đánh giá xã nông thôn mới theo chỉ số “Tự chọn cột”/);
    expect(lines.join(" ")).toContain("không phải là tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết mà tiêu chí nêu");
  });

  it("judges nobody after 2025 by the criteria of the letter, and says which decision has others", () => {
    const sheet = sheetOf({ assessedOn: "2026-03-31" });
    expect(sheet.cells.flat().some((cell) => cell === "Đạt" || cell === "Chưa đạt")).toBe(false);
    const text = drawn(sheet).join(" ");
    expect(text).toContain("Ngày 31/03/2026 tiêu chí này đã hết hiệu lực");
    expect(text).toContain("Quyết định số 51/2025/QĐ-TTg");
    expect(sheet.colourRules).toEqual([]);
  });

  it("prints what is doubtful about the period, and names blanks that were counted as 0", () => {
    const drawing = `
      | Kết quả tháng 5/2024 |
      | Xã         | Đăng ký | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |
      | Xã Vạn Phú | NTM     |                             | 100                      |
      | Xã Vạn Thọ | NTM     | 30                          | 100                      |
    `;
    const text = drawn(sheetOf({ assessedOn: "2024-12-31" }, drawing)).join(" ");
    expect(text).toContain("Bảng ghi kỳ “tháng 5/2024”, không phải số lũy kế từ 01/01.");
    expect(text).toContain("Số liệu của kỳ “tháng 5/2024” dừng trước ngày đánh giá");
    expect(text).toContain("Ô trống được tính là 0, cần xác nhận: C3.");
  });

  it("says that no source has been named for a minimum of the office's own", () => {
    const criteria = { minima: { standard: readTarget("35%") }, source: "" };
    expect(drawn(sheetOf({ criteria })).join(" ")).toContain("Chưa ghi căn cứ của các mức này.");
  });

  it("loses no unit of the table", () => {
    const read = readAnnex();
    const { units } = assessed(read);
    const names = sheetOf().cells.map((row) => row[1]);
    for (const { name } of units) expect(names.filter((cell) => cell === name)).toHaveLength(1);
    expect(unitsThatAre(assessed(read), "judged")).toHaveLength(4);
  });
});
