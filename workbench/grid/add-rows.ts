import { headRow, rowsBelowHead, takesRows, takesRowsByName } from "../../shared/reports/added-rows";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import type { FWorkbook, FWorksheet } from "../facade";
import type { RunningUniver } from "../univer";
import { SheetCells } from "./cell-values";
import { worksheetOfReport } from "./worksheet-of-report";
import { contentsOf, requireWritable } from "./write-cells";

/** The sheet that rows of a report are added to; undefined where there is none yet. */
export function sheetTakingRows({ injector }: RunningUniver, workbook: FWorkbook, report: ReportSheet): FWorksheet | undefined {
  const named = workbook.getSheets().filter((sheet) => takesRowsByName(report, sheet.getSheetName()));
  return named.find((sheet) => takesRows(report, contentsOf(sheet, injector, headRow(report))[0]));
}

/** Adds the rows of a report below the last filled row of a sheet, in one step. Fails with `sheetProtected`. */
export function addRowsTo({ injector }: RunningUniver, sheet: FWorksheet, report: ReportSheet): void {
  const rows = rowsBelowHead(report);
  const last = new SheetCells(sheet, injector).filledPlaces().reduce((most, [row]) => Math.max(most, row), -1);
  const area = { ...headRow(report), row: last + 1, rows: rows.cells.length };
  requireWritable(sheet, area);
  const lacking = area.row + area.rows - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows() - 1, lacking);
  const cells = worksheetOfReport({ ...report, ...rows, merges: [] } as ReportSheet, "", report.name).cellData ?? {};
  const values = rows.cells.map((row, at) => row.map((_, column) => cells[at]?.[column] ?? {}));
  sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(values);
}
