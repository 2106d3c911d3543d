import { customIndicator, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { RankingRequest } from "../../shared/ranking/ranking";
import type { RankingSupplement } from "../../shared/reports/ranking-notes";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import { unitsFixture, type UnitLine } from "../ranking/units-fixture";
import { evaluate } from "../support/formula-evaluator";
import { drawnGrid } from "../support/table";

const LINES: readonly UnitLine[] = [
  ["Sở Y tế", 45, 100, "Sở, ban, ngành", "45%"],
  ["=1+1", 12499, 25000, "Sở, ban, ngành", "50%"],
  ["Xã Vạn Phú", "5.311", "17.779", "Xã", "45%"],
  ["Xã Vạn Lương", 10, 10, "Xã", "100%"],
  ["Xã Vạn Bình", 9, 10, "Xã", "100%"],
  ["Xã Vạn Thọ", 0, 0, "Xã", "25%"],
  ["Xã Xuân Sơn", "15 hồ sơ", 20, "Xã", "25%"],
];

function sheetOf(target: RankingRequest["target"], lines = LINES, more?: RankingSupplement): ReportSheet {
  const { grid, table } = unitsFixture(lines);
  const request: RankingRequest = { indicator: customIndicator([2], [1]), target, order: "descending" };
  return rankingSheet({ ranking: rankUnits(grid, table, request), table, grid, readAt: "14:05 ngày 22/11/2026", ...(more !== undefined && { more }) });
}

const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(6)) : value);
};
const drawn = (sheet: ReportSheet): string[] => sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));

describe("rankingSheet", () => {
  it("lays title, summary, header, groups, sum, units apart and notes", () => {
    expect(drawn(sheetOf({ from: "column", column: 3 }))).toEqual([
      "Xếp hạng đơn vị: Tự chọn cột",
      "5 đơn vị được xếp hạng (đạt 2, chưa đạt 3); 1 không phát sinh; 1 cần xem lại số liệu. Nguồn: trang “Tháng 5”, vùng A3:D10.",
      "Hạng | Đơn vị | Trực tuyến | Tổng số | Tỷ lệ | Chỉ tiêu | Đánh giá | Còn thiếu: chuyển đổi | Còn thiếu: phát sinh mới | Dòng nguồn",
      "I. Sở, ban, ngành (2 đơn vị)",
      "1 | =1+1 | 12499 | 25000 | 0.49996 | 0.5 | Chưa đạt | 1 | 2 | Dòng 5",
      "2 | Sở Y tế | 45 | 100 | 0.45 | 0.45 | Đạt | 0 | 0 | Dòng 4",
      "II. Xã (3 đơn vị)",
      "1 | Xã Vạn Lương | 10 | 10 | 1 | 1 | Đạt | 0 | 0 | Dòng 7",
      "2 | Xã Vạn Bình | 9 | 10 | 0.9 | 1 | Chưa đạt | 1 | Không đạt được | Dòng 8",
      "3 | Xã Vạn Phú | 5311 | 17779 | 0.298723 | 0.45 | Chưa đạt | 2690 | 4891 | Dòng 6",
      " | Cộng các đơn vị được xếp hạng | 17874 | 42899 | 0.416653",
      "",
      "Không phát sinh (1 đơn vị): mẫu số bằng 0, không có tỷ lệ, không xếp hạng",
      " | Xã Vạn Thọ | Xã |  |  |  |  |  |  | Dòng 9",
      "",
      "Cần xem lại số liệu (1 đơn vị): chưa xếp hạng",
      " | Xã Xuân Sơn | Ô C10: “15 hồ sơ” có chữ hoặc dấu đi kèm số; có thể là 15. Nếu đúng, hãy chỉ để lại số 15 trong ô.",
      "",
      "Chỉ tiêu: tối thiểu, theo cột D “Chỉ tiêu”; bằng chỉ tiêu là đạt.",
      "Còn thiếu – chuyển đổi: số hồ sơ đã có cần chuyển vào tử số, mẫu số giữ nguyên. Phát sinh mới: số hồ sơ mới,",
      "tất cả thuộc tử số, cần thêm. Hai số không cộng với nhau.",
      "Xếp hạng trong từng khối; đồng hạng thì bỏ qua hạng kế tiếp (1, 1, 3). So sánh bằng số hồ sơ, không bằng tỷ lệ",
      "đã làm tròn.",
      "Nguồn: trang “Tháng 5”, vùng A3:D10, đọc lúc 14:05 ngày 22/11/2026. Số hồ sơ chép nguyên từ nguồn; tỷ lệ, đánh",
      "giá, số còn thiếu là công thức trên trang này.",
      "Cách tính “Tự chọn cột”: Tổng các cột ở tử số chia cho tổng các cột ở mẫu số. Theo đúng các cột đã chọn. Tử",
      "số: cột C “Trực tuyến”. Mẫu số: cột B “Tổng số”.",
    ]);
  });

  it.each<[string, RankingRequest["target"]]>([
    ["each unit its own target", { from: "column", column: 3 }],
    ["one target for all", { from: "value", target: readTarget("29,87%") }],
    ["no target", { from: "none" }],
  ])("has formulas that come to the values they carry, with %s", (_, target) => {
    const sheet = sheetOf(target);
    const valueAt = (row: number, column: number): string | number | boolean => {
      const cell = sheet.cells[row]?.[column] ?? "";
      return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
    };
    const formulas = sheet.cells.flat().filter(isFormula);
    expect(formulas.length).toBeGreaterThan(5);
    for (const { formula, value } of formulas) {
      const result = evaluate(formula, valueAt);
      expect([formula, typeof value === "number" ? expect.closeTo(value, 12) : value]).toEqual([formula, result]);
    }
  });

  it("keeps every verdict at the boundary when Excel recalculates it: 951 false “đạt” do not happen", () => {
    const lines = Array.from({ length: 400 }, (_, index): UnitLine => {
      const whole = index * 5 + 1;
      return ["Xã " + String(index), Math.ceil(0.45 * whole) - (index % 2), whole];
    });
    const sheet = sheetOf({ from: "value", target: readTarget("45%") }, lines);
    const valueAt = (row: number, column: number): string | number | boolean => {
      const cell = sheet.cells[row]?.[column] ?? "";
      return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
    };
    for (const cell of sheet.cells.flat()) {
      if (isFormula(cell) && typeof cell.value === "string") expect(evaluate(cell.formula, valueAt)).toBe(cell.value);
    }
  });

  it("shows a rate just under its target with as many decimals as tell them apart", () => {
    const sheet = sheetOf({ from: "column", column: 3 });
    expect(sheet.formats.filter(({ area }) => area.row === 4 && area.column === 4).map(({ format }) => format)).toEqual(["0.00%", "0.000%"]);
  });

  it("names blank cells that were counted as 0, since only the office can tell a gap from a 0", () => {
    const sheet = sheetOf({ from: "none" }, [["Xã A", "", 12], ["Xã B", 3, 12], ["Xã C", "-", 12]]);
    expect(drawn(sheet)).toContain("Ô trống được tính là 0, cần xác nhận: C4.");
  });

  it("names the units whose figures lack rows that could not be counted: their ranks are not sure", () => {
    const grid = drawnGrid(`
      | Đơn vị | Tổng số | Trực tuyến | Số dòng chưa tính, cần rà soát |
      | Xã A   | 60      | 60         | 40                             |
      | Xã B   | 100     | 90         |                                |
      | Xã C   | 0       | 0          | 12                             |
      | Cộng   | 160     | 150        | 52                             |`);
    const [table] = findTables(grid);
    if (table === undefined) throw new Error("no table");
    const ranking = rankUnits(grid, table, { indicator: customIndicator([2], [1]), target: { from: "none" }, order: "descending" });
    const notes = drawn(rankingSheet({ ranking, table, grid, readAt: "14:05 ngày 22/11/2026" })).join(" ");
    expect(notes).toContain("2 đơn vị (Xã A; Xã C) còn dòng hồ sơ chưa tính được, ghi ở cột D. Thứ hạng, đánh giá có thể thay đổi; cần rà soát trước khi nêu tên đơn vị.");
    expect(drawn(sheetOf({ from: "none" })).join(" ")).not.toContain("chưa tính được");
  });

  it("guards names that a host could take for formulas", () => {
    const names = sheetOf({ from: "none" }).formats.filter(({ format }) => format === "@");
    expect(names.some(({ area }) => area.column === 1)).toBe(true);
  });

  it.each<[string, RankingRequest["target"]]>([
    ["a target", { from: "column", column: 3 }],
    ["no target", { from: "none" }],
  ])("breaks reasons where the last column ends, for print ends there, with %s", (_, target) => {
    const remark = "1.200 hồ sơ không tính: không có trong danh mục 700; đã hết hiệu lực trước ngày 22/05/2024 300; công bố lần đầu trong năm 2024 200.";
    const name = "2.001610.000.00.00.H32 Đăng ký thành lập doanh nghiệp tư nhân";
    const more = { notes: [], sections: [{ heading: "Không tính (1 thủ tục)", rows: [{ name, part: 400, whole: 1200, remark }] }] };
    const sheet = sheetOf(target, LINES, more);
    const first = sheet.cells.findIndex((row) => row[1] === name);
    const broken = sheet.cells.slice(first).map((row) => String(row[4])).filter((line) => line !== "");
    expect(broken.join(" ")).toBe(remark);
    const room = sheet.columnWidths.slice(4).reduce((sum, width) => sum + width, 0);
    for (const line of broken) expect(line.length).toBeLessThanOrEqual(room);
    const doubts = sheet.cells.filter((row) => String(row[2]).startsWith("Ô C10: ")).map((row) => String(row[2]));
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.length).toBeLessThanOrEqual(sheet.columnWidths.slice(2).reduce((sum, width) => sum + width, 0));
  });

  it("freezes and repeats the header row, and prints one page wide", () => {
    const sheet = sheetOf({ from: "value", target: readTarget("45") });
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.print).toMatchObject({ landscape: true, repeatRows: { first: 3, last: 3 } });
  });

  it("draws a chart for each group of 2 to 40 units, clear of the table and of each other", () => {
    const { charts, columnWidths } = sheetOf({ from: "column", column: 3 });
    expect(charts.map((chart) => chart.title)).toEqual(["Sở, ban, ngành", "Xã"]);
    const [first, second] = charts.map((chart) => chart.place);
    expect(first?.column).toBeGreaterThan(columnWidths.length);
    expect(second?.row).toBeGreaterThanOrEqual((first?.row ?? 0) + (first?.rows ?? 0));
  });
});
