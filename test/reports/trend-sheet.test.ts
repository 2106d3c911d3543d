import { availableIndicators, readTarget } from "../../shared/ranking/fit-indicator";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import type { PlacedTable } from "../../shared/ranking/compared-period";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import { trendSheet } from "../../shared/reports/trend-sheet";
import { periodTable, trendOf } from "../reporting/trend-fixture";
import { evaluate } from "../support/formula-evaluator";

const may = periodTable("T5", "THÁNG 5/2024", [["Xã Hồ Xá", 338, 1000], ["Xã Cửa Tùng", 5, 10]]);
const april = periodTable("T4", "THÁNG 4/2024", [["Xã Hồ Xá", 25, 100], ["Xã Cửa Tùng", 4, 10], ["Xã Cũ", 90, 100]]);
const march = periodTable("T3", "THÁNG 3/2024", [["Xã Hồ Xá", 0, 0], ["Xã Cửa Tùng", 0, 0]]);
const february = periodTable("T2", "THÁNG 2/2024", [["Xã Hồ Xá", 10, 100], ["Xã Cửa Tùng", "~2", 10]]);

function sheetOf(others: readonly PlacedTable[], withUnits = false, target?: string): ReportSheet {
  const trend = trendOf(may, others);
  if (trend === undefined) throw new Error("no trend");

  return trendSheet({
    trend,
    indicator: availableIndicators(may.table)[0] as FittedIndicator,
    table: may.table,
    target: target === undefined ? undefined : readTarget(target),
    withUnits,
    madeAt: "14:05 ngày 22/11/2026",
  });
}

const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(6)) : value);
};
const drawn = (sheet: ReportSheet): string[] => sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));

describe("trendSheet", () => {
  it("has a row for each period, oldest first, with the change from the one above and the course in a sentence", () => {
    const lines = drawn(sheetOf([april, february]));
    expect(lines[1]).toBe("Từ tháng 2/2024 đến tháng 5/2024: tỷ lệ chung từ 10,00% nay là 33,96%, tăng 23,96 điểm phần trăm.");
    expect(lines.slice(2, 6)).toEqual([
      "Kỳ | Số đơn vị | Tử số | Mẫu số | Tỷ lệ | Tăng, giảm (điểm phần trăm) | Chỉ tiêu | Đơn vị có ở mọi kỳ: tử số | Đơn vị có ở mọi kỳ: mẫu số | Đơn vị có ở mọi kỳ: tỷ lệ | Trang nguồn",
      "tháng 2/2024 | 1 | 10 | 100 | 0.1 |  |  | 10 | 100 | 0.1 | T2",
      "tháng 4/2024 | 3 | 119 | 210 | 0.566667 | 46.67 |  | 25 | 100 | 0.25 | T4",
      "tháng 5/2024 | 2 | 343 | 1010 | 0.339604 | -22.71 |  | 338 | 1000 | 0.338 | T5",
    ]);
    expect(lines.join(" ")).toContain("riêng 1 đơn vị có số liệu ở mọi kỳ");
  });

  it("leaves a period without dossiers blank, for a chart would draw a text as 0, and says so", () => {
    const sheet = sheetOf([march]);
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ name, drawn: as }) => [name, as])).toEqual([["Tất cả đơn vị", "now"]]);
    const values = chart?.series[0]?.values ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const cells = sheet.cells.slice(values.row, values.row + values.rows).map((row) => shown(row[values.column] ?? ""));
    expect(cells).toEqual(["", "0.339604"]);
    expect(drawn(sheet).join(" ")).toContain("Không phát sinh hồ sơ: tháng 3/2024.");
  });

  it("draws the target over all periods and says whose it is", () => {
    const sheet = sheetOf([february], false, "50%");
    expect(sheet.charts[0]?.series.map(({ name, drawn: as }) => [name, as])).toEqual([
      ["Tất cả đơn vị", "now"],
      ["Đơn vị có ở mọi kỳ", "now"],
      ["Chỉ tiêu kỳ này", "target"],
    ]);
    expect(drawn(sheet).join(" ")).toContain("không phải chỉ tiêu đã giao cho các kỳ trước");
  });

  it("lists each unit with a column for each period, counts kept in the formula, and words where there is no rate", () => {
    const sheet = sheetOf([april, march, february], true);
    const at = sheet.cells.findIndex(([first]) => first === "Đơn vị");
    expect(drawn(sheet).slice(at, at + 3)).toEqual([
      "Đơn vị | tháng 2/2024 | tháng 3/2024 | tháng 4/2024 | tháng 5/2024",
      "Xã Hồ Xá | 0.1 | Không phát sinh | 0.25 | 0.338",
      "Xã Cửa Tùng | Cần xem lại | Không phát sinh | 0.4 | 0.5",
    ]);
    expect(sheet.cells[at + 1]?.[4]).toEqual({ formula: "=338/1000", value: 0.338 });
  });

  it("has formulas that come to the values they carry, and a chart that covers no cell with contents", () => {
    const sheet = sheetOf([april, february], true, "50%");
    const valueAt = (row: number, column: number): string | number | boolean => {
      const cell = sheet.cells[row]?.[column] ?? "";
      return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
    };
    for (const { formula, value } of sheet.cells.flat().filter(isFormula))
      expect([formula, typeof value === "number" ? expect.closeTo(value, 12) : value]).toEqual([formula, evaluate(formula, valueAt)]);
    const { row, rows } = sheet.charts[0]?.place ?? { row: 0, rows: 0 };
    expect(rows).toBeGreaterThan(0);
    expect(sheet.cells.slice(row, row + rows).flat().filter((cell) => cell !== "")).toEqual([]);
  });
});
