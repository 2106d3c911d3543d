import { alignSums, type AlignedSums } from "../tables/align-sums";
import type { BlockSums } from "../tables/block-sums";

/** How a block differs from what it was, as far as its sums tell. Rows and columns count from 0. */
export interface BlockEdits {
  /** Nothing in it where the columns are no longer the same: then every row differs. */
  readonly rows: AlignedSums;
  /** Without `changed`: a column in which a cell was changed is named by the cell. */
  readonly columns: Omit<AlignedSums, "changed">;
  /** The cells that differ, where they can be told: by their places of now. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** Something differs that cannot be named. */
  readonly unnamed: boolean;
}

const NOTHING: AlignedSums = { changed: [], added: [], gone: [], moved: [] };

/**
 * Holds the sums of a block against those that were kept of it; undefined where the values are the same in the same places.
 * Columns that only came, went or changed places are named as such; otherwise rows are named, and single cells where only one
 * row or one column differs.
 */
export function blockEdits(kept: BlockSums, now: BlockSums): BlockEdits | undefined {
  if (kept.whole === now.whole) return undefined;
  const columns = alignSums(kept.columns, now.columns);
  const shifted = columns.added.length + columns.gone.length + columns.moved.length > 0;
  if (shifted && columns.changed.length === 0 && kept.rows.length === now.rows.length)
    return { rows: NOTHING, columns, cells: [], unnamed: false };
  if (kept.columns.length !== now.columns.length) return { rows: NOTHING, columns: NOTHING, cells: [], unnamed: true };
  const rows = alignSums(kept.rows, now.rows);
  const told = rows.changed.length + rows.added.length + rows.gone.length + rows.moved.length > 0;
  return { rows, columns: NOTHING, cells: cellsOf(rows, columns), unnamed: !told };
}

/** Where one row differs in some columns, or some rows in one, the cells are theirs. */
function cellsOf(rows: AlignedSums, columns: AlignedSums): { row: number; column: number }[] {
  const inPlace = [rows, columns].every(({ added, gone, moved }) => added.length + gone.length + moved.length === 0);
  const isOneLine = rows.changed.length === 1 || columns.changed.length === 1;
  if (!inPlace || !isOneLine) return [];
  return rows.changed.flatMap(([, row]) => columns.changed.map(([, column]) => ({ row, column })));
}
