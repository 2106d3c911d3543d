import type { Count } from "../domain/indicator";
import { isCount } from "../tables/match-columns";
import { cellAddress, valueAt, type Area, type Grid } from "../tables/grid";
import { readFigure } from "../tables/read-figure";
import type { Steps } from "../tables/steps";
import type { TableRow, UnitTable } from "../tables/unit-table";

/** What `CountedTable.count` gives where there is no count. */
export const BLANK = -1;
export const UNREADABLE = -2;

/** Below this the reading of a column is unsure, in the pane as here. */
const SURE = 0.6;
/** Rows read between two pauses: a few milliseconds of work. */
const ROWS_A_STEP = 500;

/** A column of counts. */
export interface CountColumn {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly meaning: Count;
  readonly sure: boolean;
  /** One for each of `CountedTable.rows`: an integer from 0, `BLANK` or `UNREADABLE`. */
  readonly counts: Float64Array;
  /** Some of its counts have lost their thousands mark, so small ones of this column may have, too. */
  readonly eaten: boolean;
}

/** The counts of a table, read once: of units, groups and totals, in the order of the sheet. */
export interface CountedTable {
  readonly grid: Grid;
  readonly table: UnitTable;
  readonly rows: readonly TableRow[];
  readonly columns: readonly CountColumn[];
  /** The column of a meaning; each meaning has one at most. */
  readonly byMeaning: ReadonlyMap<Count, CountColumn>;
}

/** Reads all count columns of a table; 100,000 rows take a second or two, with pauses. */
export function* readCounts(grid: Grid, table: UnitTable): Steps<CountedTable> {
  const rows = table.rows.filter(({ kind }) => kind !== "other");
  const columns: { -readonly [K in keyof CountColumn]: CountColumn[K] }[] = [];
  for (const { column, meaning, confidence } of table.columns) {
    if (isCount(meaning))
      columns.push({
        column,
        meaning: meaning as Count,
        sure: confidence >= SURE,
        counts: new Float64Array(rows.length),
        eaten: false,
      });
  }
  for (let index = 0; index < rows.length; index++) {
    if (index % ROWS_A_STEP === 0) yield index / rows.length;
    const row = (rows[index] as TableRow).row;
    for (const each of columns) {
      const figure = readFigure(valueAt(grid, row, each.column));
      each.counts[index] = figure.kind === "count" ? figure.count : figure.kind === "missing" ? BLANK : UNREADABLE;
      if (figure.kind === "doubt" && figure.detail.code === "eatenCount") each.eaten = true;
    }
  }
  return { grid, table, rows, columns, byMeaning: new Map(columns.map((column) => [column.meaning, column])) };
}

/** The count of a column in the row with this index among `rows`; `BLANK` or `UNREADABLE` where there is none. */
export function countAt(column: CountColumn, index: number): number {
  return column.counts[index] ?? BLANK;
}

/** Whether a count may be a thousandth of what it was: a small one in a column where others are. */
export function maybeEaten(column: CountColumn, index: number): boolean {
  const count = countAt(column, index);
  return column.eaten && count > 0 && count < 1000;
}

/** One cell as an area. */
export function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The A1 address of a column's cell in a row. */
export function addressIn(row: TableRow, { column }: { readonly column: number }): string {
  return cellAddress(row.row, column);
}
