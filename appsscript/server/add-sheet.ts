import type { SheetAdded } from "../../shared/application/receipt";
import { Failure } from "../../shared/domain/failure";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import type { Area } from "../../shared/tables/grid";
import { rangeOf } from "./area-range";
import { reportFormats, reportValues, verifiedContents } from "./report-contents";
import { applyLooks } from "./report-looks";
import { freeSheetName } from "../../shared/reports/sheet-name";
import { refusedWrite } from "./writable";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a report as a new last sheet, in front unless it `stays` behind: one `setNumberFormats`, one `setValues`, then looks, then reading
 * back. The print setup is left out: Apps Script has no call for it. When anything throws, the sheet is deleted
 * and the sheet that was in front comes back. Fails with `readOnly`, `workbookProtected`, `writeIncomplete`, and with
 * `sheetLeftBehind` when even the deleting fails and the sheet is to be deleted by hand.
 */
export function writeNewSheet(report: ReportSheet): SheetAdded {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const inFront = spreadsheet.getActiveSheet();
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const values = reportValues(report);
  const formats = reportFormats(report);
  const name = freeSheetName(report.name, names);
  const sheet = insertLast(spreadsheet, name, names.length);
  try {
    const area: Area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    makeRoom(sheet, [area, ...report.charts.map((chart) => chart.place)]);
    const range = rangeOf(sheet, area);
    range.setNumberFormats(formats);
    range.setValues(values);
    applyLooks(sheet, report);
    if (report.stays !== undefined) spreadsheet.setActiveSheet(inFront);
    if (report.stays === "hidden") sheet.hideSheet();
    SpreadsheetApp.flush();
    const after = verifiedContents(range, report);
    return { kind: "sheetAdded", sheetId: String(sheet.getSheetId()), name: sheet.getName(), area, after };
  } catch (error) {
    const failure = refusedWrite(error);
    if (!succeeds(() => spreadsheet.deleteSheet(sheet)) || !succeeds(() => SpreadsheetApp.flush()))
      throw new Failure({ code: "sheetLeftBehind", sheet: name });
    // Which sheet is in front says nothing about whether ours is gone.
    succeeds(() => spreadsheet.setActiveSheet(inFront));
    throw failure;
  }
}

function succeeds(step: () => unknown): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

function insertLast(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string, index: number): Sheet {
  try {
    return spreadsheet.insertSheet(name, index);
  } catch (error) {
    throw refusedWrite(error);
  }
}

/** Adds rows and columns until a sheet has room for areas: a new sheet has 1000 rows and 26 columns; writing beyond them throws. */
export function makeRoom(sheet: Sheet, areas: readonly Area[]): void {
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  const columns = Math.max(...areas.map((area) => area.column + area.columns));
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
