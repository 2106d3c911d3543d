import { refuseIfReportChanged } from "../../shared/application/refuse-changed-report";
import { compareWith } from "../../shared/ranking/compared-period";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { gridOf } from "../support/table";

const HEADER = ["TT", "Đơn vị", "Tổng số hồ sơ tiếp nhận", "Trực tuyến toàn trình", "Trực tuyến một phần"];
const sheetOf = (month: string, ...counts: readonly number[][]): [string, CellValue[][]] => [
  month,
  [["KẾT QUẢ " + month.toLocaleUpperCase("vi") + "/2024", "", "", "", ""], HEADER, ...counts.map((row, at) => [at + 1, ["Xã Vĩnh Tú", "Xã Vĩnh Ô", "Xã Vĩnh Hà"][at] ?? "", ...row])],
];
const may = sheetOf("Tháng 5", [100, 60, 20], [80, 30, 10], [50, 10, 5]);
const april = sheetOf("Tháng 4", [90, 50, 20], [70, 20, 10], [40, 5, 5]);

/** A workbook of two months that is read sheet by sheet. */
function bookOf(...sheets: readonly [string, CellValue[][]][]): { readonly reads: string[]; readSheet(name: string): Promise<Grid>; grid(name: string): Grid; set(name: string, value: number): void } {
  const values = new Map(sheets.map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const reads: string[] = [];
  const grid = (name: string): Grid => ({ ...gridOf((values.get(name) ?? []).map((row) => [...row])), sheet: name });
  return {
    reads,
    grid,
    readSheet: (name) => {
      reads.push(name);
      return Promise.resolve(grid(name));
    },
    set: (name, value) => {
      const row = values.get(name)?.[2];
      if (row !== undefined) row[3] = value;
    },
  };
}

function materialOf(book: ReturnType<typeof bookOf>): Pick<ReportMaterial, "source" | "indicators"> {
  const placed = (name: string): { table: UnitTable; grid: Grid } => ({ table: findTables(book.grid(name))[0] as UnitTable, grid: book.grid(name) });
  const [now, before] = [placed("Tháng 5"), placed("Tháng 4")];
  const reported = (id: string): ReportMaterial["indicators"][0] => {
    const indicator = availableIndicators(now.table).find((one) => one.id === id) as FittedIndicator;
    const ranking = rankUnits(now.grid, now.table, { indicator, target: { from: "none" }, order: "descending" });
    return { key: id, indicator, ranking, compared: compareWith({ ...now, ranking }, before, {}), notCompared: undefined };
  };
  return { source: now, indicators: [reported("fullOnline"), reported("fullAndPartOnline")] };
}

test("each table that a report is made from is read once, however many indicators there are", async () => {
  const book = bookOf(may, april);
  await refuseIfReportChanged(book, materialOf(book));
  expect(book.reads).toEqual(["Tháng 5", "Tháng 4"]);
});

test.each(["Tháng 5", "Tháng 4"])("a figure of %s that has changed since makes the report out of date", async (sheet) => {
  const book = bookOf(may, april);
  const material = materialOf(book);
  book.set(sheet, 61);
  await expect(refuseIfReportChanged(book, material)).rejects.toMatchObject({ detail: { code: "sourceChanged", sheet } });
});

test("the sheet that targets come from is read once more too, once for all indicators", async () => {
  const targets: [string, CellValue[][]] = ["Chỉ tiêu", [["Chỉ số", "Mức"], ["Toàn trình", 50], ["Một phần", 60], ["Xã", "x"]]];
  const book = bookOf(may, april, [targets[0], targets[1].map((row) => [...row, "", ""])]);
  const { source, indicators } = materialOf(book);
  const grid = book.grid("Chỉ tiêu");
  const aimed = indicators.map((each) => ({
    ...each,
    ranking: { ...each.ranking, request: { ...each.ranking.request, target: { from: "table", grid } } },
  })) as unknown as ReportMaterial["indicators"];
  await refuseIfReportChanged(book, { source, indicators: aimed });
  expect(book.reads).toEqual(["Tháng 5", "Tháng 4", "Chỉ tiêu"]);
  book.set("Chỉ tiêu", 70);
  await expect(refuseIfReportChanged(book, { source, indicators: aimed })).rejects.toMatchObject({ detail: { code: "sourceChanged", sheet: "Chỉ tiêu" } });
});
