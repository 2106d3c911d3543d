import type { CellValue, Grid } from "../tables/grid";
import type { ByteSource } from "./byte-source";

/** A file that may be too large for the memory, with the name that failures tell. */
export interface LargeFile {
  readonly name: string;
  readonly source: ByteSource;
}

/** Which cells of a file are read. Cells of other columns never become values. */
export interface WantedCells {
  /** As `StreamHead.sheets` names it; a .csv file has one sheet only, and its name does not matter. */
  readonly sheet: string;
  /** From 0, counted from column A; each once. */
  readonly columns: readonly number[];
  /** The first row that is delivered, from 0. */
  readonly firstRow: number;
}

/**
 * Some rows that follow each other, at most 5,000. `rows[i][k]` is what `WantedCells.columns[k]` holds in row
 * `firstRow + i`: numbers of .xlsx files stay numbers, days among them serial numbers of the 1900 system; a date written
 * as text stays text; "" is blank. Hidden rows are there like all others. Rows that are blank in all wanted columns may be
 * missing where batches meet.
 */
export interface StreamedRows {
  readonly firstRow: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a table is recognised by. */
export interface StreamHead {
  /** All sheets with cells, hidden ones too, in their order. */
  readonly sheets: readonly string[];
  /**
   * The first 60 rows of one of them, all columns, days as texts as in every `Grid`. Without merged areas: a file tells
   * them behind its last row. What is merged over several columns stands in the first of them.
   */
  readonly grid: Grid;
}

/** The time in milliseconds, and what lets the pane draw and answer before the reading goes on. */
export interface StreamPace {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** What follows a reading and may stop it. */
export interface StreamWatch {
  readonly signal: { readonly aborted: boolean };
  /** Told at most ten times a second how much of the file has been read, as a share 0..1. */
  readonly progress: (share: number) => void;
}
