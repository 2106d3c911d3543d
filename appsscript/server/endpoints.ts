import type { CellChanges, SheetChanges } from "../../shared/application/cell-changes";
import type { ColumnBlock, ColumnsRead } from "../../shared/application/columns-read";
import type { FormulaScope, SheetFormulas } from "../../shared/application/formula-cells";
import type { CellsReplaced, CellsRewritten, Receipt, SheetAdded, UndoOutcome } from "../../shared/application/receipt";
import type { CopiedCells, Selection, SheetSummary } from "../../shared/application/workbook";
import { functionHelp } from "../../shared/functions/function-help";
import type { FunctionHelp } from "../../shared/functions/sheet-function";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import type { Area, CellValue, Grid } from "../../shared/tables/grid";
import type { ProvinceUnits } from "../../shared/units/province-units";
import { writeBelow } from "./add-rows";
import { writeNewSheet } from "./add-sheet";
import { answering } from "./answering";
import { rangeOf } from "./area-range";
import { readCells } from "./cell-contents";
import { copiedCells } from "./copied-cells";
import { withDocumentLock } from "./document-lock";
import { gridSheets, sheetNamed } from "./find-sheet";
import { partNamed, type PartName } from "./part-name";
import { readProvinceFile } from "./province-file";
import { columnsOf } from "./read-columns";
import { formulasMentioning } from "./read-formulas";
import { readActive, readGrid } from "./read-grid";
import { replaceContents } from "./replace-cells";
import { rewriteContents } from "./rewrite-cells";
import { readSettings, writeSettings } from "./settings";
import { takeBack } from "./undo-receipt";

/**
 * What the sidebar may call through `google.script.run`: the port `Workbook` over plain JSON. A `Failure` leaves as
 * an error that `failureInMessage` reads. `describeHost` gives the locale as Sheets spells it ("vi_VN").
 */
export function describeHost(): { locale: string; name: string; id: string } {
  return answering(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return { locale: spreadsheet.getSpreadsheetLocale(), name: spreadsheet.getName(), id: spreadsheet.getId() };
  });
}

/** The help for the functions, which the sidebar asks for when it is first opened. */
export function describeFunctions(): FunctionHelp[] {
  return answering(functionHelp);
}

/** The text of a part of the sidebar: a page with one script, pushed beside Sidebar.html. */
export function readPart(name: PartName): string {
  return answering(() => HtmlService.createHtmlOutputFromFile(partNamed(name)).getContent());
}

/** The units of a province, by its two-digit code. */
export function readUnits(province: string): ProvinceUnits {
  return answering(() => readProvinceFile(province));
}

/** All sheets that have cells, in tab order. */
export function listSheets(): SheetSummary[] {
  return answering(() => {
    const active = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
    return gridSheets().map((sheet) => ({
      name: sheet.getName(),
      hidden: sheet.isSheetHidden(),
      active: sheet.getSheetId() === active,
    }));
  });
}

/** `Workbook.readSelection`. */
export function readSelection(): Selection {
  return answering(readActive);
}

/** `Workbook.readSheet`; `part` null is the whole used part. */
export function readSheet(name: string, part: Area | null): Grid {
  return answering(() => readGrid(sheetNamed(name), part));
}

/** `Workbook.readContents`. */
export function readContents(name: string, area: Area): CellValue[][] {
  return answering(() => readCells(rangeOf(sheetNamed(name), area)).contents);
}

/** `Workbook.readCopy`. */
export function readCopy(name: string, area: Area): CopiedCells {
  return answering(() => copiedCells(sheetNamed(name), area));
}

/** `Workbook.readColumns`, and `Workbook.usedArea` with no columns. */
export function readColumns(name: string, block: ColumnBlock): ColumnsRead {
  return answering(() => columnsOf(sheetNamed(name), block));
}

/** `Workbook.readFormulas`. */
export function readFormulas(mentions: string[], within: FormulaScope | null): SheetFormulas[] {
  return answering(() => formulasMentioning(mentions, within ?? undefined));
}

/** `Workbook.show`. A hidden sheet is shown first: Sheets cannot bring it to the front otherwise. */
export function showArea(name: string, area: Area): void {
  answering(() => {
    const sheet = sheetNamed(name);
    if (sheet.isSheetHidden()) sheet.showSheet();
    rangeOf(sheet, area).activate();
  });
}

/** `Workbook.addSheet`, under the document lock. */
export function addSheet(report: ReportSheet): SheetAdded {
  return answering(() => withDocumentLock(() => writeNewSheet(report)));
}

/** `Workbook.addRows`, under the document lock: no other run adds at the same place. */
export function addRows(report: ReportSheet): void {
  answering(() => withDocumentLock(() => writeBelow(report)));
}

/** `Workbook.replaceCells`, under the document lock. */
export function replaceCells(changes: CellChanges): CellsReplaced {
  return answering(() => withDocumentLock(() => replaceContents(changes)));
}

/** `Workbook.rewriteCells`, under the document lock. */
export function rewriteCells(changes: SheetChanges[]): CellsRewritten {
  return answering(() => withDocumentLock(() => rewriteContents(changes)));
}

/** `Workbook.undo`, under the document lock. */
export function undoReceipt(receipt: Receipt): UndoOutcome {
  return answering(() => withDocumentLock(() => takeBack(receipt)));
}

/** `Workbook.loadSettings`, as JSON: an unknown value has no type on the wire. */
export function loadSettings(): string {
  return answering(readSettings);
}

/** `Workbook.saveSettings`, under the document lock; `settings` is JSON. */
export function saveSettings(settings: string): void {
  answering(() => withDocumentLock(() => writeSettings(settings)));
}
