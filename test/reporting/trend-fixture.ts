import type { PlacedTable } from "../../shared/ranking/compared-period";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { periodTrend, type PeriodTrend } from "../../shared/reporting/period-trend";
import { unitsFixture, type UnitLine } from "../ranking/units-fixture";

/** The table of one period on a sheet of its own. */
export function periodTable(sheet: string, title: string, lines: readonly UnitLine[]): PlacedTable {
  const { grid, table } = unitsFixture(lines);
  return { grid: { ...grid, sheet }, table: { ...table, sheet, title } };
}

/** The trend from the last of the tables back, as the report would make it. */
export function trendOf(now: PlacedTable, others: readonly PlacedTable[]): PeriodTrend | undefined {
  const indicator = availableIndicators(now.table)[0] as FittedIndicator;
  const ranking = rankUnits(now.grid, now.table, { indicator, target: { from: "none" }, order: "descending" });
  return periodTrend({ ...now, ranking }, others, {});
}
