import { valueAt, type Grid } from "../tables/grid";
import { readFigure } from "../tables/read-figure";
import type { TableRow } from "../tables/unit-table";

/**
 * Sheet rows of totals in a column (from 0) that have lost their thousands mark (3.2 was 3.200) and were more than the
 * units come to: the units, though all whole numbers, have lost theirs too. A total that the units do come to says
 * nothing against them (1.404 over 600, 400 and 404).
 */
export function eatenTotals(grid: Grid, rows: readonly TableRow[], column: number): number[] {
  const figureOf = ({ row }: TableRow) => readFigure(valueAt(grid, row, column));
  const totals = rows.filter(({ kind }) => kind === "total").flatMap((row) => {
    const figure = figureOf(row);
    const eaten = figure.kind === "doubt" && figure.detail.code === "eatenCount" ? figure.detail.likely : undefined;
    return eaten === undefined ? [] : [{ row: row.row, likely: eaten }];
  });
  if (totals.length === 0) return [];
  let sum = 0;
  for (const row of rows) {
    const figure = row.kind === "unit" ? figureOf(row) : undefined;
    if (figure?.kind === "count") sum += figure.count;
  }
  return totals.filter(({ likely }) => likely > sum).map(({ row }) => row);
}
