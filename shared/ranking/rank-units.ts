import { addsUp } from "./additive-counts";
import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { countUnits, placeOf } from "./count-units";
import { rankGroups, type CountedUnit } from "./rank-groups";
import type { DoubtfulUnit, Ranking, RankingRequest, UnrankedUnit } from "./ranking";

/**
 * Ranks the units of a table inside their peer groups, from exact counts: competition ranks, ties by
 * cross-multiplication, equal units in the order of the table. Hidden and filtered rows count like all others.
 * A unit without activity (0 of 0), one with a doubtful cell and one that stands twice are listed apart.
 *
 * @throws Failure as `countUnits`.
 */
export function rankUnits(grid: Grid, table: UnitTable, request: RankingRequest): Ranking {
  const counted: CountedUnit[] = [];
  const noActivity: UnrankedUnit[] = [];
  const toReview: DoubtfulUnit[] = [];
  for (const unit of countUnits(grid, table, request)) {
    if ("detail" in unit) toReview.push(unit);
    else if (unit.whole === 0) noActivity.push(placeOf(unit));
    else counted.push(unit);
  }
  const hidden = new Set(table.hiddenRows);
  return {
    request,
    groups: rankGroups(counted, request),
    noActivity,
    toReview,
    pooled: pooledOf(addsUp(table, request.indicator) ? counted : []),
    hiddenUnits: table.rows.filter(({ kind, row }) => kind === "unit" && hidden.has(row)).length,
  };
}

function pooledOf(units: readonly CountedUnit[]): Ranking["pooled"] {
  return {
    part: units.reduce((sum, { part }) => sum + part, 0),
    whole: units.reduce((sum, { whole }) => sum + whole, 0),
  };
}
