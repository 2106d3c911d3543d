import type { FailureDetail } from "../domain/failure";
import { eatenColumn, perhapsEaten, type EatenCell } from "../tables/eaten-counts";
import { cellAddress, type Grid } from "../tables/grid";
import type { TableRow } from "../tables/unit-table";
import { eatenTotals } from "./eaten-totals";
import type { ColumnTerm } from "./ranking";

/** Counts that may be a thousandth of what they were, by the address of their cell. */
export type SoftenedCounts = ReadonlyMap<string, FailureDetail>;

/**
 * The small whole numbers of units in columns where others, or a total, have lost their thousands mark: beside a 17.77
 * that was 17.770, a 17 may have been 17.000, and a unit must not come last by a lost mark.
 *
 * @param all all rows of the table.
 * @param terms the columns that are counted.
 */
export function softenedCounts(grid: Grid, all: readonly TableRow[], terms: readonly ColumnTerm[]): SoftenedCounts {
  const columns = new Set(terms.map(({ column }) => column));
  return new Map(
    [...columns].flatMap((column) =>
      perhapsEatenIn(grid, all, column).map((cell) => [cellAddress(cell.row, column), perhapsEaten(cell)] as const),
    ),
  );
}

const known = new WeakMap<Grid, WeakMap<readonly TableRow[], Map<number, readonly EatenCell[]>>>();

/** Looked for once in each column: every indicator asks anew, and grids and rows are never changed in place. */
function perhapsEatenIn(grid: Grid, all: readonly TableRow[], column: number): readonly EatenCell[] {
  const ofGrid = known.get(grid) ?? new WeakMap<readonly TableRow[], Map<number, readonly EatenCell[]>>();
  known.set(grid, ofGrid);
  const ofRows = ofGrid.get(all) ?? new Map<number, readonly EatenCell[]>();
  ofGrid.set(all, ofRows);
  const found = ofRows.get(column) ?? eatenColumn(grid, [...unitLines(all), ...eatenTotals(grid, all, column)], column).perhaps;
  ofRows.set(column, found);
  return found;
}

function unitLines(all: readonly TableRow[]): number[] {
  return all.filter(({ kind }) => kind === "unit").flatMap(({ row, lines }) => lines ?? [row]);
}
