import type { ReportSheet } from "../../shared/reports/report-sheet";
import { headRow, movedDown, rowsBelowHead, takesRows, takesRowsByName } from "../../shared/reports/added-rows";
import type { Area } from "../../shared/tables/grid";
import { makeRoom, writeNewSheet } from "./add-sheet";
import { rangeOf } from "./area-range";
import { gridSheets } from "./find-sheet";
import { reportFormats, reportValues, verifiedContents } from "./report-contents";
import { applyLook } from "./report-looks";
import { assertUnprotected, refusedWrite } from "./writable";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * `Workbook.addRows`: one `setNumberFormats` and one `setValues` below the last filled row. Fails as `writeNewSheet` does
 * where there is no such sheet yet, else with `sheetProtected`, `readOnly`, or `writeIncomplete` with the rows cleared again.
 */
export function writeBelow(report: ReportSheet): void {
  const head = headRow(report);
  const sheet = gridSheets().find((each) => takesRowsByName(report, each.getName()) && holdsHead(each, head, report));
  if (sheet === undefined) return void writeNewSheet(report);
  const rows = rowsBelowHead(report);
  const area: Area = { ...head, row: sheet.getLastRow(), rows: rows.cells.length };
  assertUnprotected(sheet, area);
  let touched = false;
  try {
    makeRoom(sheet, [area]);
    const range = rangeOf(sheet, area);
    touched = true;
    range.setNumberFormats(reportFormats(rows));
    range.setValues(reportValues(rows));
    for (const { area: place, look } of movedDown(rows.looks, area.row)) applyLook(rangeOf(sheet, place), look);
    SpreadsheetApp.flush();
    verifiedContents(range, rows);
  } catch (error) {
    if (touched) clearAgain(sheet, area);
    throw refusedWrite(error);
  }
}

function holdsHead(sheet: Sheet, head: Area, report: ReportSheet): boolean {
  if (sheet.getLastRow() <= head.row || sheet.getMaxColumns() < head.columns) return false;
  return takesRows(report, rangeOf(sheet, head).getValues()[0] as string[] | undefined);
}

/** The rows were blank before; a refusal of this is less than the failure that is told. */
function clearAgain(sheet: Sheet, area: Area): void {
  try {
    rangeOf(sheet, area).clear();
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}
