import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { countUnits } from "./count-units";
import type { DoubtfulUnit, FittedIndicator } from "./ranking";
import type { CountedUnit } from "./rank-groups";

/**
 * Rates of online dossiers, which tables that state them in one column or in several make the same of. Of two that are the
 * same the one that tells more of what was counted goes first: most of all what was received in full online.
 */
const ONLINE: readonly string[] = ["fullOnline", "fullAndPartOnline", "onlineOfNew", "onlineOfReceived", "onlineWithoutPost"];

/** A table with the cells that it was found in. */
export interface RatedTable {
  readonly grid: Grid;
  readonly table: UnitTable;
}

/**
 * Whether two indicators are one rate in this table, under two definitions: the same counts, or the same doubt, in every unit,
 * and the same columns above the line or both of online dossiers. Rates that both come to 100% by other columns are two.
 *
 * @throws Failure as `rankUnits`.
 */
export function isSameRate({ grid, table }: RatedTable, one: FittedIndicator, other: FittedIndicator): boolean {
  const alike = above(one) === above(other) || (ONLINE.includes(one.id) && ONLINE.includes(other.id));
  if (!alike) return false;
  // Two rates mostly part at one of the first units: the others need not be read.
  const others = countsBy(other);
  for (const count of countsBy(one)) {
    const next = others.next();
    if (next.done === true || !sameCount(count, next.value)) return false;
  }
  return true;

  function countsBy(indicator: FittedIndicator): ReturnType<typeof countUnits> {
    return countUnits(grid, table, { indicator, target: { from: "none" }, order: "descending", addLines: true });
  }
}

/** How early an indicator comes among those that may be one rate; all that are not of online dossiers alike, last. */
export function tellingPlace({ id }: FittedIndicator): number {
  const place = ONLINE.indexOf(id);
  return place < 0 ? ONLINE.length : place;
}

function above({ numerator }: FittedIndicator): string {
  return numerator.map(({ column, sign }) => sign * (column + 1)).sort((first, second) => first - second).join();
}

function sameCount(one: CountedUnit | DoubtfulUnit, other: CountedUnit | DoubtfulUnit): boolean {
  if ("detail" in one || "detail" in other) return "detail" in one && "detail" in other;
  return one.part === other.part && one.whole === other.whole;
}
