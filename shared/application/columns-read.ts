import type { Area, CellValue } from "../tables/grid";

/** Which cells `readColumns` is asked for. Rows and columns count from 0. */
export interface ColumnBlock {
  /** In any order; one that is named twice is read once. */
  readonly columns: readonly number[];
  readonly row: number;
  readonly rows: number;
  /** Whether `usedArea` is wanted with them, by the same request. */
  readonly withUsed?: boolean;
}

export interface ColumnsRead {
  /** From left to right: columns that stand side by side are one run. */
  readonly runs: readonly ColumnRun[];
  /** There when it was asked for. */
  readonly used?: Area;
}

/** Columns side by side. */
export interface ColumnRun {
  /** The first of them. */
  readonly column: number;
  /**
   * As many rows as were asked for, of the width of the run. Dates and times are the numbers that the host holds (1900
   * system in Google Sheets and the workbench, that of the workbook in Excel), errors their texts, blanks "". The caller's
   * own: it may change them.
   */
  readonly values: CellValue[][];
}
