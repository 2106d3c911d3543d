import type { TableRow } from "../tables/unit-table";
import { BLANK, countAt, UNREADABLE, type CountColumn } from "./counted-table";
import type { RowRange } from "./total-ranges";

/** The sum of a range of rows: `counted` cells with a count, `blanks` without, `rows` in all. */
export interface RangeSum {
  readonly sum: number;
  readonly counted: number;
  readonly blanks: number;
  readonly rows: number;
}

/** What has been met down to a row. */
interface Running {
  readonly sums: Float64Array;
  readonly blanks: Int32Array;
  readonly unreadable: Int32Array;
  readonly rows: Int32Array;
}

/** Sums of one column over any range of its unit rows or group rows, each in one step. */
export class ColumnSums {
  private readonly running: Record<RowRange["kind"], Running>;

  constructor(rows: readonly TableRow[], column: CountColumn) {
    this.running = { unit: runThrough(rows, column, "unit"), group: runThrough(rows, column, "group") };
  }

  /** Undefined when a cell of the range cannot be read, or a unit of it stands in several rows. */
  over({ kind, from, to }: RowRange): RangeSum | undefined {
    const { sums, blanks, unreadable, rows } = this.running[kind];
    const between = (values: Float64Array | Int32Array): number => (values[to] ?? 0) - (values[from] ?? 0);
    if (between(unreadable) > 0) return undefined;
    const [all, empty] = [between(rows), between(blanks)];
    return { sum: between(sums), counted: all - empty, blanks: empty, rows: all };
  }
}

function runThrough(rows: readonly TableRow[], column: CountColumn, kind: RowRange["kind"]): Running {
  const length = rows.length + 1;
  const sums = new Float64Array(length);
  const [blanks, unreadable, met] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  rows.forEach((row, index) => {
    const count = countAt(column, index);
    const counts = row.kind === kind;
    sums[index + 1] = (sums[index] ?? 0) + (counts && count > 0 ? count : 0);
    blanks[index + 1] = (blanks[index] ?? 0) + (counts && count === BLANK ? 1 : 0);
    const unknown = counts && (count === UNREADABLE || (row.problem !== undefined && row.problem !== "noName"));
    unreadable[index + 1] = (unreadable[index] ?? 0) + (unknown ? 1 : 0);
    met[index + 1] = (met[index] ?? 0) + (counts ? 1 : 0);
  });
  return { sums, blanks, unreadable, rows: met };
}
