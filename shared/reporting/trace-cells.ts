import type { PlacedTable } from "../ranking/compared-period";
import type { ColumnTerm } from "../ranking/ranking";
import type { Area } from "../tables/grid";
import type { TableRow } from "../tables/unit-table";
import type { Trace } from "./statement";

/** The cells of some units in some columns: rows that touch are one area. A unit of several lines has them all. */
export function unitCells({ table }: PlacedTable, rows: readonly number[], columns: readonly number[]): Area[] {
  const several = rowsOfSeveral(table.rows);
  const lines = [...new Set(rows)].flatMap((row) => several.get(row) ?? [row]).sort((first, second) => first - second);
  const runs: { row: number; rows: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && line === last.row + last.rows) last.rows += 1;
    else runs.push({ row: line, rows: 1 });
  }
  return [...new Set(columns)].flatMap((column) => runs.map(({ row, rows: high }) => ({ row, column, rows: high, columns: 1 })));
}

/** Where a figure of some units comes from: the cells that these terms read. */
export function traceOf(source: PlacedTable, rows: readonly number[], terms: readonly ColumnTerm[], how: Trace["how"]): Trace {
  return { sheet: source.table.sheet, cells: unitCells(source, rows, terms.map(({ column }) => column)), how };
}

/** How many units there are: their names; where there is none, the names of all that were looked at. */
export function countTrace(source: PlacedTable, rows: readonly number[]): Trace {
  const { table } = source;
  const counted = rows.length > 0 ? rows : table.rows.filter(({ kind }) => kind === "unit").map(({ row }) => row);
  return { sheet: table.sheet, cells: unitCells(source, counted, [table.unitColumn]), how: "count" };
}

const known = new WeakMap<readonly TableRow[], ReadonlyMap<number, readonly number[]>>();

/** The lines of units that have several, once for a table: every figure asks. */
function rowsOfSeveral(rows: readonly TableRow[]): ReadonlyMap<number, readonly number[]> {
  const found = known.get(rows) ?? new Map(rows.flatMap(({ row, lines }) => (lines === undefined ? [] : [[row, lines] as const])));
  known.set(rows, found);
  return found;
}
