import { generateRandomId } from "@univerjs/core";
import type { SheetAdded } from "../../shared/application/receipt";
import { Failure } from "../../shared/domain/failure";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import { freeSheetName } from "../../shared/reports/sheet-name";
import type { FWorkbook, FWorksheet } from "../facade";
import type { RunningUniver } from "../univer";
import { addColourRules } from "./colour-rules";
import { requireFreeStructure } from "./protection";
import { worksheetOfReport } from "./worksheet-of-report";
import { contentsOf } from "./write-cells";

/** Writes a new sheet at the end; see the port. Waits with `settled` until its figures are there. */
export async function addSheet(
  running: RunningUniver,
  workbook: FWorkbook,
  report: ReportSheet,
  settled: () => Promise<void>,
): Promise<SheetAdded> {
  requireFreeStructure(running.api, workbook);
  const sheets = workbook.getSheets();
  const inFront = workbook.getActiveSheet();
  const name = freeSheetName(report.name, sheets.map((sheet) => sheet.getSheetName()));
  const id = generateRandomId(8);
  const styles = workbook.getWorkbook().getStyles();
  const drawn = worksheetOfReport(report, id, name, (style) => styles.setValue(style) ?? "");
  const sheet = workbook.insertSheet(name, { index: sheets.length, sheet: drawn });
  if (sheet.getSheetId() !== id) throw new Failure({ code: "writeIncomplete", sheet: name });
  if (report.stays !== undefined) inFront.activate();
  await finish(workbook, sheet, report, settled);
  const area = { row: 0, column: 0, rows: report.cells.length, columns: report.cells[0]?.length ?? 0 };
  return { kind: "sheetAdded", sheetId: id, name, area, after: contentsOf(sheet, running.injector, area) };
}

/**
 * Adds the colours of a new sheet and waits for its figures. Takes the sheet away again and fails with
 * `writeIncomplete` when that goes wrong, with `sheetLeftBehind` when it cannot be taken away.
 */
async function finish(workbook: FWorkbook, sheet: FWorksheet, { colourRules }: ReportSheet, settled: () => Promise<void>): Promise<void> {
  const name = sheet.getSheetName();
  try {
    addColourRules(sheet, colourRules);
    await settled();
  } catch {
    throw new Failure({ code: takenAway(workbook, sheet) ? "writeIncomplete" : "sheetLeftBehind", sheet: name });
  }
}

/** Deletes a sheet; gives whether it is gone. */
function takenAway(workbook: FWorkbook, sheet: FWorksheet): boolean {
  try {
    return workbook.deleteSheet(sheet);
  } catch {
    return false;
  }
}
