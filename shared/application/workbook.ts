import type { ReportSheet } from "../reports/report-sheet";
import type { Area, CellValue, Grid } from "../tables/grid";
import type { CellChanges, SheetChanges } from "./cell-changes";
import type { ColumnBlock, ColumnsRead } from "./columns-read";
import type { FormulaScope, SheetFormulas } from "./formula-cells";
import type { ReadingWatch } from "./reading-watch";
import type { CellsReplaced, CellsRewritten, Receipt, SheetAdded, UndoOutcome } from "./receipt";

/**
 * The open spreadsheet, as the application sees it: THE PORT. Excel, Google Sheets and the workbench each
 * supply one. Only plain JSON crosses it (no Date, no undefined in arrays), so it can also cross a wire.
 * Every method rejects with a `Failure`; none leaves anything half-written.
 */
export interface Workbook {
  /** What the host is and can do. */
  describe(): Promise<Host>;
  /** All sheets in tab order, hidden ones included. */
  sheets(): Promise<SheetSummary[]>;
  /** The used part of the active sheet, and what the user has selected in it. An empty sheet gives 0 × 0 values. */
  readSelection(watch?: ReadingWatch): Promise<Selection>;
  /** The used part of a sheet, or of the part asked for. Fails with `sheetGone` when there is no such sheet. */
  readSheet(name: string, part?: Area, watch?: ReadingWatch): Promise<Grid>;
  /**
   * What stands in an area, as receipts tell it: formulas ("=…", as the host spells them), dates as day numbers, else
   * values. What `replaceCells` is given of it stands as it stood. Of the size of the area.
   */
  readContents(name: string, area: Area): Promise<CellValue[][]>;
  /** What a copy of an area is made from: what its cells come to, and how numbers and columns look. Of the size of the area. */
  readCopy(name: string, area: Area): Promise<CopiedCells>;
  /**
   * From A1 to the last used row and the last used column of a sheet, without reading it; an empty sheet gives 0 × 0. Fails
   * with `sheetGone`.
   */
  usedArea(name: string): Promise<Area>;
  /**
   * Some columns of some rows, and nothing of the columns between them: for tables of any size, block by block
   * (docs/decisions/0031-column-blocks.md). One request. Hidden rows are read like others; cells beyond the used part, or
   * beyond the sheet, are "". Fails with `sheetGone`; with `valuesNotDelivered` where the answer would be too large, and the
   * same columns can be had of fewer rows; with `tooManyCells` above 5,000,000 cells side by side.
   */
  readColumns(name: string, block: ColumnBlock): Promise<ColumnsRead>;
  /**
   * The cells of all sheets, in tab order, whose formula contains one of `mentions`, in whatever case; sheets without any
   * are left out. Spilled values are no formulas. `within` bounds the work, and puts one sheet before the others.
   */
  readFormulas(mentions: readonly string[], within?: FormulaScope, watch?: ReadingWatch): Promise<readonly SheetFormulas[]>;
  /**
   * The whole workbook as it is now, as the base64 text of an .xlsx file. Fails with `hostRefused` where `Host.files` is
   * false.
   */
  readFile(): Promise<string>;
  /**
   * Opens the base64 text of an .xlsx file as a new workbook beside this one, which nobody has saved yet. Fails with
   * `hostRefused` where `Host.opensFiles` is false.
   */
  openFile(base64: string): Promise<void>;
  /** Brings a sheet to the front and selects an area in it. */
  show(sheet: string, area: Area): Promise<void>;
  /** Writes a new sheet at the end, and shows it unless it `stays` behind. Never overwrites: a taken name gets " (2)". */
  addSheet(sheet: ReportSheet): Promise<SheetAdded>;
  /**
   * Adds the rows of a sheet behind its frozen ones below the last filled row of the sheet of that name, or of that name
   * with a number, whose last frozen row holds the same; what stands there is not touched and no other sheet comes to the
   * front. Where there is none, writes the whole sheet as `addSheet` does. Nothing gives it back.
   */
  addRows(sheet: ReportSheet): Promise<void>;
  /** Replaces the contents of an area, formats untouched. The caller has previewed and confirmed. */
  replaceCells(changes: CellChanges): Promise<CellsReplaced>;
  /**
   * Replaces the contents of single cells on any sheets, formats untouched, also below and beside all that a sheet has: all of
   * them or none. A formula is entered
   * anew even where it stands already. The caller has previewed and confirmed.
   */
  rewriteCells(changes: readonly SheetChanges[]): Promise<CellsRewritten>;
  /** Takes back what a receipt stands for, unless cells have been changed since: then nothing is touched. */
  undo(receipt: Receipt): Promise<UndoOutcome>;
  /** The saved settings as found, or null; `application/settings` validates them. */
  loadSettings(): Promise<unknown>;
  saveSettings(settings: unknown): Promise<void>;
}

export interface Host {
  readonly kind: "excel" | "sheets" | "workbench";
  /** BCP 47, of numbers and dates ("vi-VN"). */
  readonly locale: string;
  /** What separates the arguments when a person types a formula. */
  readonly argumentSeparator: ";" | ",";
  readonly decimalSeparator: "," | ".";
  readonly customFunctions: boolean;
  readonly charts: boolean;
  /** Whether cells refuse what they do not take (`ReportSheet.validations`). */
  readonly validation: boolean;
  /** Whether a file that the pane makes reaches the user: as far as is known, for a browser may refuse one all the same. */
  readonly downloads: boolean;
  /** Whether the workbook can be had as a file (`Workbook.readFile`). */
  readonly files: boolean;
  /** Whether a file that the pane makes can be opened as a new workbook (`Workbook.openFile`). */
  readonly opensFiles: boolean;
  /** What the workbook is called, with the ending of its file if it has one; missing where the host does not tell. */
  readonly name?: string;
  /** Where the user makes a copy of the workbook; missing where the host has no such place. */
  readonly copyLink?: string;
}

export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
}

export interface Selection {
  readonly grid: Grid;
  readonly selected: Area;
}

/** An area as a copy needs it. */
export interface CopiedCells {
  /** Days and times as the numbers that they are; errors as their texts. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in Excel's notation; "General" for none. */
  readonly formats: readonly (readonly string[])[];
  /** In characters of the default font; 0 for a hidden column. */
  readonly columnWidths: readonly number[];
  /** How many of the cells hold a formula; spilled values are none. */
  readonly formulas: number;
}
