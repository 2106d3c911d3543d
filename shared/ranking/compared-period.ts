import type { Grid } from "../tables/grid";
import { periodRelation, type PeriodRelation } from "../tables/period-relation";
import { tablePeriod, type Period } from "../tables/table-period";
import type { UnitTable } from "../tables/unit-table";
import type { NameDecisions } from "../units/name-decisions";
import { blankCounts } from "./blank-counts";
import { comparePeriods, type PeriodChanges } from "./compare-periods";
import { joinPeriods, type JoinedPeriods } from "./join-periods";
import { sameIndicator } from "./period-indicator";
import { rankUnits } from "./rank-units";
import type { Ranking } from "./ranking";

/** A table with the cells it stands in. */
export interface PlacedTable {
  readonly table: UnitTable;
  readonly grid: Grid;
}

/** A ranking compared with the period before, with all that has to be said about it. */
export interface ComparedPeriod {
  readonly previous: PlacedTable;
  /** Of the period before, by the same indicator and order, without a target. */
  readonly ranking: Ranking;
  readonly joined: JoinedPeriods;
  readonly changes: PeriodChanges;
  /** The periods as far as the tables name them. */
  readonly now: Period | undefined;
  readonly before: Period | undefined;
  /**
   * What the user ought to look at: the other table is of the same or a later period, or of a period of another kind.
   */
  readonly care: "same" | "later" | "unlike" | undefined;
  /** Addresses in the previous table of blank cells that were counted as 0. */
  readonly blanks: readonly string[];
}

/**
 * Compares a ranking with the table of another period.
 *
 * @param decisions what the user has said of names that exact rules do not match.
 * @throws Failure `periodLacksColumns` when the other table cannot give the same indicator; as `rankUnits`.
 */
export function compareWith(
  current: PlacedTable & { readonly ranking: Ranking },
  previous: PlacedTable,
  decisions: NameDecisions,
): ComparedPeriod {
  const { indicator, order } = current.ranking.request;
  const request = {
    indicator: sameIndicator(indicator, current.table, previous.table),
    target: { from: "none" },
    order,
  } as const;
  const ranking = rankUnits(previous.grid, previous.table, request);
  const joined = joinPeriods(current.table.rows, previous.table.rows, decisions);
  const [now, before] = [tablePeriod(current.table), tablePeriod(previous.table)];
  return {
    previous,
    ranking,
    joined,
    changes: comparePeriods(current.ranking, ranking, joined),
    now,
    before,
    care: now === undefined || before === undefined ? undefined : careFor(before, now),
    blanks: blankCounts(previous.grid, ranking),
  };
}

/** How a table stands to this period's, where both name their period. */
export function relationOfTables(other: UnitTable, current: UnitTable): PeriodRelation | undefined {
  const [now, before] = [tablePeriod(current), tablePeriod(other)];
  return now === undefined || before === undefined ? undefined : periodRelation(before, now);
}

function careFor(before: Period, now: Period): ComparedPeriod["care"] {
  const relation = periodRelation(before, now);
  if (relation === "same" || relation === "later") return relation;
  return before.kind !== now.kind || before.cumulative !== now.cumulative ? "unlike" : undefined;
}
