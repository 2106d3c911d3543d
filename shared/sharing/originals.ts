import type { CellPlace } from "../formulas/spill-anchor";
import type { CellValue } from "../tables/grid";

/** Cells whose contents are kept on sheets without formulas of ours; sheets with some are always kept. */
export const MOST_RECORDED = 200_000;

/** A cell of ours as it was before it was sent. */
export interface OriginalCell extends CellPlace {
  readonly sheet: string;
  /** En-US, spelt as it is typed; "" in a cell that the formula in `anchor` has filled. */
  readonly formula: string;
  readonly anchor: CellPlace | undefined;
  /** What was sent in its place: a plain formula ("=…"), or the value. */
  readonly sent: CellValue;
  readonly isLive: boolean;
  /** What it showed when it was sent; undefined where the file kept nothing. */
  readonly value: CellValue | undefined;
}

/** What stood in a cell that is not ours, "" where it was blank; undefined where that cannot be compared. */
export type RecordedContent = CellValue | undefined;

/** The contents of the other cells of a row, from column A on; those behind the last were blank. */
export interface RecordedRow {
  readonly row: number;
  readonly contents: readonly RecordedContent[];
}

/** A sheet of the file that was sent. */
export interface RecordedSheet {
  readonly name: string;
  /** Rows that are not there were blank. Undefined for a sheet whose contents were not kept. */
  readonly rows: readonly RecordedRow[] | undefined;
}

/** What the hidden sheet of a working copy keeps. */
export interface Originals {
  /** As it is shown to people. */
  readonly madeAt: string;
  readonly source: string;
  /** `RULE_VERSION`. */
  readonly rules: number;
  /** The sheet with the guide. */
  readonly guide: string;
  readonly sheets: readonly RecordedSheet[];
  readonly cells: readonly OriginalCell[];
}
