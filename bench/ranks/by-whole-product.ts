import { comparePeriods, type PeriodChanges } from "../../shared/ranking/compare-periods";
import { judgeUnits } from "../../shared/ranking/judge-units";
import { joinPeriods } from "../../shared/ranking/join-periods";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator, Ranking, TargetChoice } from "../../shared/ranking/ranking";
import type { Measure, Scorecard } from "../../shared/ranking/scorecard";
import type { Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { INDICATORS, placeOf, type Units } from "./units";

/** All that the pane makes of a table of two periods. */
export interface WholeRanking {
  readonly rankings: readonly Ranking[];
  readonly changes: readonly PeriodChanges[];
  readonly scorecard: Scorecard;
}

/** The product from cells to what a report draws: each indicator in two periods, their comparison, and the scorecard. */
export function rankWhole({ chunks, rows: count }: Units): WholeRanking {
  const values = chunks.flat();
  const width = 2 + 4 * INDICATORS;
  const grid: Grid = { sheet: "S", area: { row: 0, column: 0, rows: count, columns: width }, values, merges: [], hiddenRows: [] };
  const rows = values.map((row, at) => ({ row: at, kind: "unit" as const, name: String(row[0]), group: String(row[1]) }));
  const table: UnitTable = { sheet: "S", area: grid.area, title: "", headerRows: { first: 0, last: 0 }, columns: [], unitColumn: 0, rows, hiddenRows: [] };
  // Both periods stand in one row here; matching names of two tables is no part of J2.
  const joined = joinPeriods(rows, rows, {});
  const rankings: Ranking[] = [];
  const changes: PeriodChanges[] = [];
  const measures: Measure[] = [];
  for (let indicator = 0; indicator < INDICATORS; indicator++) {
    const place = placeOf(indicator);
    const now = rankUnits(grid, table, { indicator: rateOf(place), target, order: "descending" });
    const before = rankUnits(grid, table, { indicator: rateOf(place + 2), target, order: "descending" });
    rankings.push(now);
    changes.push(comparePeriods(now, before, joined));
    measures.push({ of: rateOf(place), better: "higher", target, weight: 1 });
  }
  const scorecard = judgeUnits(grid, table, { measures, reading: "rates", rankBy: { by: "composite" }, first: "best", tieBreakers: [], bands: [] });
  return { rankings, changes, scorecard };
}

const target: TargetChoice = { from: "value", target: { numerator: 45, denominator: 100 } };

function rateOf(place: number): FittedIndicator {
  const own = { key: String(place), name: "", definition: "", better: "higher" as const };
  return { id: "own", own, numerator: [{ column: place, sign: 1 }], denominator: [{ column: place + 1, sign: 1 }] };
}
