import type { ReportSheet } from "../reports/report-sheet";
import type { Area, CellValue, Grid } from "../tables/grid";

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
  /**
   * The cells of all sheets, in tab order, whose formula contains one of `mentions`, in whatever case; sheets without any
   * are left out. Spilled values are no formulas.
   */
  readFormulas(mentions: readonly string[]): Promise<readonly SheetFormulas[]>;
  /**
   * The whole workbook as it is now, as the base64 text of an .xlsx file. Fails with `hostRefused` where `Host.files` is
   * false.
   */
  readFile(): Promise<string>;
  /** Brings a sheet to the front and selects an area in it. */
  show(sheet: string, area: Area): Promise<void>;
  /** Writes a new sheet at the end, and shows it unless it `stays` behind. Never overwrites: a taken name gets " (2)". */
  addSheet(sheet: ReportSheet): Promise<SheetAdded>;
  /** Replaces the contents of an area, formats untouched. The caller has previewed and confirmed. */
  replaceCells(changes: CellChanges): Promise<CellsReplaced>;
  /**
   * Replaces the contents of single cells on any sheets, formats untouched: all of them or none. A formula is entered
   * anew even where it stands already. The caller has previewed and confirmed.
   */
  rewriteCells(changes: readonly SheetChanges[]): Promise<CellsRewritten>;
  /** Takes back what a receipt stands for, unless cells have been changed since: then nothing is touched. */
  undo(receipt: Receipt): Promise<UndoOutcome>;
  /** The saved settings as found, or null; `application/settings` validates them. */
  loadSettings(): Promise<unknown>;
  saveSettings(settings: unknown): Promise<void>;
}

/**
 * What follows a long reading and may stop it (docs/decisions/0010-reading-can-be-watched.md). A host that cannot tell
 * how far it is never calls `progress`; one that cannot stop goes on, and whoever asked drops the answer.
 */
export interface ReadingWatch {
  /** Once `aborted` is true, the reading rejects with `readingStopped` at its next pause. An `AbortSignal` is one. */
  readonly signal: { readonly aborted: boolean };
  /** Told from time to time: how much has been read, as a share 0..1. */
  readonly progress: (share: number) => void;
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

/** New contents of one area, area.rows × area.columns; a string that starts with "=" is an en-US formula. */
export interface CellChanges {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly CellValue[])[];
}

/** Formulas of one sheet. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly cells: readonly FormulaCell[];
}

/** A cell that holds a formula. Rows and columns count from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its "=", as the host spells it. */
  readonly formula: string;
  /** What it shows; an error is its text ("#NAME?"). */
  readonly value: CellValue;
  /** Whether a protection keeps this user from changing it. */
  readonly locked: boolean;
}

/** New contents of single cells of one sheet; each cell once. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** A string that starts with "=" is an en-US formula. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

/** Contents are formulas where there are any ("=…", as the host spells them), values elsewhere. */
export interface SheetAdded {
  readonly kind: "sheetAdded";
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly after: readonly (readonly CellValue[])[];
}

export interface CellsReplaced {
  readonly kind: "cellsReplaced";
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

/** Single cells that were given new contents, at least one. */
export interface CellsRewritten {
  readonly kind: "cellsRewritten";
  readonly sheets: readonly SheetRewritten[];
  /** Where the first of them stand. */
  readonly name: string;
  readonly area: Area;
}

export interface SheetRewritten {
  readonly sheetId: string;
  readonly name: string;
  readonly cells: readonly RewrittenCell[];
}

/** Contents as in the other receipts. */
export interface RewrittenCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

export type Receipt = SheetAdded | CellsReplaced | CellsRewritten;

/**
 * `changedSince` lists the A1 addresses that stood in the way, of cells on several sheets with the sheet before ("'Tháng 5'!B2");
 * with any, nothing was undone.
 */
export interface UndoOutcome {
  readonly undone: boolean;
  readonly changedSince: readonly string[];
}
