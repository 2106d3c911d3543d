import { isBlank } from "../tables/cell-text";
import { cellAddress, valueAt, type Grid } from "../tables/grid";
import type { Ranking } from "./ranking";

/**
 * The addresses of blank cells that a ranking counted as 0, in the order of the sheet: those of ranked units, of units
 * without activity, and of those whose part is larger than a whole with a blank in it. A blank may be a real 0 or a
 * figure that was never entered, and only the user can tell: a unit must not come last by a gap in the table. A lone
 * dash was typed to say that there is nothing, so it is not asked about.
 */
export function blankCounts(grid: Grid, { request, groups, noActivity, toReview }: Ranking): string[] {
  const { numerator, denominator } = request.indicator;
  const columns = [...new Set([...numerator, ...denominator].map(({ column }) => column))].sort((a, b) => a - b);
  const exceeding = toReview.filter(({ detail }) => detail.code === "partExceedsWhole");
  const units = [...groups.flatMap((group) => group.units), ...noActivity, ...exceeding];
  const rows = units.flatMap(({ row, lines }) => lines ?? [row]).sort((a, b) => a - b);
  return rows.flatMap((row) =>
    columns.filter((column) => isBlank(valueAt(grid, row, column))).map((column) => cellAddress(row, column)),
  );
}
