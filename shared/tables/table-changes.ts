import { cellAddress, valueAt, type Area, type CellValue, type Grid } from "./grid";
import { pairRows } from "./pair-rows";
import { copiedRowName } from "./copied-row-name";
import { isRunning } from "./running-numbers";
import { sameValue } from "./source-hash";

/** A cell that is not what it was. */
export interface ChangedCell {
  /** A1 address where it stands now. */
  readonly cell: string;
  readonly was: CellValue;
  readonly is: CellValue;
}

/** A row that only one of both has: its number as people count them, and what it calls itself; "" where it has no text. */
export interface LoneRow {
  readonly row: number;
  readonly name: string;
}

/** How a table differs from a copy that was made of it. */
export interface TableChanges {
  readonly cells: readonly ChangedCell[];
  /** Rows that have come in, by their numbers on the sheet of now. */
  readonly added: readonly LoneRow[];
  /** Rows that are no longer there, by their numbers in the copy. */
  readonly gone: readonly LoneRow[];
  /** Whether rows that both have stand in another order. */
  readonly reordered: boolean;
}

/**
 * Holds a table against a copy of it, row by row: a row that was put in or taken out between them does not make all others
 * look changed. Where rows came, went or changed places, a column that only numbers the rows anew is passed over.
 *
 * @param copied where the copy stands in `kept`.
 * @param area where the table stands in `now`; it may have more or fewer rows, and only the columns of the copy count.
 */
export function tableChanges(kept: Grid, copied: Area, now: Grid, area: Area): TableChanges {
  const before = rowsOf(kept, copied);
  const after = rowsOf(now, { ...area, columns: copied.columns });
  const { pairs, gone, added } = pairRows(before, after);
  const places = pairs.map(([, is]) => is);
  const reordered = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  const renumbered = gone.length + added.length > 0 || reordered ? runningColumns(before, after) : new Set<number>();
  const cells = pairs.flatMap(([was, is]) =>
    (before[was] ?? []).flatMap((value, column): ChangedCell[] => {
      const current = after[is]?.[column] ?? "";
      if (renumbered.has(column) || sameValue(value, current)) return [];
      return [{ cell: cellAddress(area.row + is, area.column + column), was: value, is: current }];
    }),
  );
  const lone = (rows: readonly CellValue[][], top: number) => (at: number): LoneRow => ({ row: top + at + 1, name: copiedRowName(rows[at] ?? []) });
  return { cells, added: added.map(lone(after, area.row)), gone: gone.map(lone(before, copied.row)), reordered };
}

function rowsOf(grid: Grid, { row, column, rows, columns }: Area): CellValue[][] {
  return Array.from({ length: rows }, (_, at) => Array.from({ length: columns }, (_, right) => valueAt(grid, row + at, column + right)));
}

/** Columns that count the rows both before and after. */
function runningColumns(before: readonly CellValue[][], after: readonly CellValue[][]): Set<number> {
  const columns = (before[0] ?? []).map((_, column) => column);
  return new Set(columns.filter((column) => [before, after].every((rows) => isRunning(rows.map((row) => row[column] ?? "")))));
}
