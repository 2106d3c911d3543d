import { compareWith } from "../../shared/ranking/compared-period";
import { availableIndicators, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator, RankingRequest } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import { drawTable } from "../support/table";
import { unitsFixture, type UnitLine } from "../ranking/units-fixture";
import { evaluate } from "../support/formula-evaluator";

const NOW: readonly UnitLine[] = [
  ["Xã Hồ Xá", 338, 1000],
  ["Xã Cửa Tùng", 5, 10],
  ["Xã Vĩnh Khê", 500001, 1000000],
  ["Xã Không", 1, 10],
  ["Xã Mới", 9, 10],
  ["Xã Van Phu", 1, 5],
];
const BEFORE: readonly UnitLine[] = [
  ["xã Vĩnh Khê", 500000, 1000000],
  ["UBND xã Hồ Xá", 25, 100],
  ["Xã Không", 0, 0],
  ["Xã Cửa Tùng", 50, 100],
  ["Xã Đã Sáp Nhập", 7, 10],
  ["Xã Vạn Phú", 1, 10],
];

function sheetOf(now: readonly UnitLine[], before: readonly UnitLine[], target: RankingRequest["target"] = { from: "none" }): ReportSheet {
  const [current, other] = [unitsFixture(now), unitsFixture(before)];
  const previous = {
    grid: { ...other.grid, sheet: "Tháng 4" },
    table: { ...other.table, sheet: "Tháng 4", title: "KẾT QUẢ THÁNG 4/2024" },
  };
  const table = { ...current.table, title: "KẾT QUẢ THÁNG 5/2024" };
  const indicator = availableIndicators(table)[0] as FittedIndicator;
  const ranking = rankUnits(current.grid, table, { indicator, target, order: "descending" });
  const compared = compareWith({ grid: current.grid, table, ranking }, previous, {});
  return rankingSheet({ ranking, table, grid: current.grid, readAt: "14:05 ngày 22/11/2026", compared });
}

const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(6)) : value);
};
const drawn = (sheet: ReportSheet): string[] => sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));

/** Every formula calculated from the cells it names, against the value it carries. */
function expectSoundFormulas(sheet: ReportSheet): void {
  const valueAt = (row: number, column: number): string | number | boolean => {
    const cell = sheet.cells[row]?.[column] ?? "";
    return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
  };
  for (const { formula, value } of sheet.cells.flat().filter(isFormula)) {
    expect([formula, typeof value === "number" ? expect.closeTo(value, 12) : value]).toEqual([formula, evaluate(formula, valueAt)]);
  }
}

describe("rankingSheet with the period before", () => {
  it("adds six columns before the source row, the overall change above and the comparison to the notes", () => {
    const lines = drawn(sheetOf(NOW, BEFORE));
    expect(lines.slice(2, 12)).toEqual([
      "So với tháng 4/2024: tỷ lệ chung từ 50,00% (500.083/1.000.220) nay là 49,98% (500.355/1.001.035), giảm 0,01 điểm phần trăm.",
      "Riêng 3 đơn vị được xếp hạng ở cả hai kỳ: tỷ lệ chung từ 50,00% (500.075/1.000.200) nay là 49,98% (500.344/1.001.010), giảm 0,01 điểm phần trăm.",
      "Hạng | Đơn vị | Trực tuyến | Tổng số | Tỷ lệ | Kỳ trước: tử số | Kỳ trước: mẫu số | Kỳ trước: tỷ lệ | Kỳ trước: hạng | Tăng, giảm (điểm phần trăm) | Thay đổi hạng (▲ là lên) | Dòng nguồn",
      "1 | Xã Mới | 9 | 10 | 0.9 |  |  |  |  | Mới |  | Dòng 8",
      "2 | Xã Vĩnh Khê | 500001 | 1000000 | 0.500001 | 500000 | 1000000 | 0.5 | 2 | Gần như không đổi | 0 | Dòng 6",
      "3 | Xã Cửa Tùng | 5 | 10 | 0.5 | 50 | 100 | 0.5 | 2 | 0 | -1 | Dòng 5",
      "4 | Xã Hồ Xá | 338 | 1000 | 0.338 | 25 | 100 | 0.25 | 4 | 8.8 | 0 | Dòng 4",
      "5 | Xã Van Phu | 1 | 5 | 0.2 |  |  |  |  | Chưa xác nhận tên |  | Dòng 9",
      "6 | Xã Không | 1 | 10 | 0.1 |  |  |  |  | Kỳ trước không phát sinh |  | Dòng 7",
      " | Cộng các đơn vị được xếp hạng | 500355 | 1001040 | 0.499838",
    ]);
    const text = lines.join(" ");
    expect(lines).toContain("Có ở kỳ trước, không có ở kỳ này (1 đơn vị)");
    expect(lines).toContain(" | Xã Đã Sáp Nhập");
    expect(text).toContain("So sánh tháng 5/2024 với tháng 4/2024. Nguồn kỳ trước: trang “Tháng 4”, vùng A3:D9.");
    expect(text).toContain("Có 1 đơn vị chưa so sánh vì tên chưa được xác nhận.");
  });

  it.each<[string, RankingRequest["target"]]>([
    ["without a target", { from: "none" }],
    ["with one", { from: "value", target: readTarget("45%") }],
  ])("has formulas that come to the values they carry, %s", (_, target) => {
    expectSoundFormulas(sheetOf(NOW, BEFORE, target));
    expectSoundFormulas(sheetOf(NOW.slice(0, 3), BEFORE.slice(0, 2).concat(BEFORE.slice(3, 4)), target));
  });

  it("sums both periods only where the same units are ranked in both", () => {
    const total = drawn(sheetOf([["Xã A", 338, 1000], ["Xã B", 1, 10]], [["Xã B", 1, 10], ["Xã A", 25, 100]])).find((line) =>
      line.includes("Cộng các đơn vị"),
    );
    expect(total).toBe(" | Cộng các đơn vị được xếp hạng | 339 | 1010 | 0.335644 | 26 | 110 | 0.236364 |  | 9.93");
  });

  it("uses only functions that every spreadsheet has, and shows changes with arrows that a change of 0 has not", () => {
    const sheet = sheetOf(NOW, BEFORE);
    const used = new Set(sheet.cells.flat().filter(isFormula).flatMap(({ formula }) => formula.match(/[A-Z]{2,}(?=\()/g) ?? []));
    expect([...used].sort()).toEqual(["IF", "ROUND", "SUM"]);
    // Arrows instead of the signs of before: colour-blind readers and black and white print keep them.
    expect(sheet.formats.filter(({ format }) => format.includes("▲")).map(({ format }) => format)).toEqual([
      '"▲ "0.00;"▼ "0.00;0.00',
      '"▲ "0;"▼ "0;0',
    ]);
  });

  it("draws this period, the one before and the target, with room for all bars", () => {
    const target: RankingRequest["target"] = { from: "value", target: readTarget("45%") };
    const sheet = sheetOf(NOW, BEFORE, target);
    const [chart] = sheet.charts;
    const row = sheet.cells.findIndex((cells) => cells[1] === "Xã Mới");
    const down = (column: number) => ({ row, column, rows: 6, columns: 1 });
    expect(chart).toMatchObject({
      kind: "bars",
      categories: down(1),
      series: [
        { name: "Kỳ này", values: down(4), drawn: "now" },
        { name: "Kỳ trước", values: down(11), drawn: "before" },
        { name: "Chỉ tiêu", values: down(5), drawn: "target" },
      ],
      upTo: 1,
      place: { rows: 16 },
    });
    expect(sheetOf(NOW, [["Xã Khác", 1, 2], ["Xã Khác Nữa", 1, 2]]).charts.map(({ series }) => series.map(({ drawn: as }) => as))).toEqual([["now"]]);
  });

  it("prints in landscape, one page wide, with columns narrow enough to be read", () => {
    const sheet = sheetOf(NOW, BEFORE, { from: "value", target: readTarget("45%") });
    expect(sheet.print).toMatchObject({ landscape: true, area: { columns: 16 } });
    expect(sheet.columnWidths).toHaveLength(16);
    expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(170);
    expect(sheetOf(NOW, BEFORE).print).toMatchObject({ landscape: true, area: { columns: 12 } });
  });

  it("is read as this period's table when it is opened as a source", () => {
    const values = sheetOf(NOW, BEFORE).cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
    const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    const [table, ...others] = findTables({ sheet: "Xếp hạng", area, values, merges: [], hiddenRows: [] });
    expect(others).toEqual([]);
    const lines = drawTable(table as NonNullable<typeof table>);
    expect(lines.filter((line) => line.includes(" unit: ")).length).toBe(7);
    expect(lines.filter((line) => line.includes("Kỳ trước") && !/^[A-Z] (-|rate)/.test(line))).toEqual([]);
  });
});

test("the sum of all is not rounded across their target, above the table as in it; no unit ranked is 0 units", () => {
  const half: RankingRequest["target"] = { from: "value", target: { numerator: 1, denominator: 2 } };
  const sheet = sheetOf([["Xã A", 49_998, 100_000]], [["Xã A", 49_999, 100_000]], half);
  expect(drawn(sheet).join("\n")).toContain("tỷ lệ chung từ 49,999% (49.999/100.000) nay là 49,998% (49.998/100.000)");
  const total = sheet.cells.findIndex((row) => row[1] === "Cộng các đơn vị được xếp hạng");
  expect(sheet.formats.filter(({ area }) => area.row === total && area.column === 4).at(-1)?.format).toBe("0.000%");
  expect(drawn(sheetOf([["Xã A", 0, 0]], [["Xã A", 1, 2]])).join("\n")).toMatch(/Ở kỳ này:\s0\./);
});
