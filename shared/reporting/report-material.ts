import type { ComparedPeriod, PlacedTable } from "../ranking/compared-period";
import type { FittedIndicator, Ranking } from "../ranking/ranking";
import type { Period } from "../tables/table-period";

/**
 * What a report of one period is made from: the rankings of one table by several indicators, each against the period
 * before where that is known, and what is doubtful about the units. Units are told apart by their row in the table.
 */
export interface ReportMaterial {
  readonly source: PlacedTable;
  /** As far as the tables name it. */
  readonly period: Period | undefined;
  readonly before: Period | undefined;
  /** At least one; the one that is ranked in the pane first. */
  readonly indicators: readonly [ReportedIndicator, ...ReportedIndicator[]];
  /** By row of the unit; a unit with doubts is neither praised nor reminded. */
  readonly doubts: ReadonlyMap<number, readonly Doubt[]>;
}

/** One indicator of a report, over all units of the table. */
export interface ReportedIndicator {
  /** `indicatorKey` of it. */
  readonly key: string;
  readonly indicator: FittedIndicator;
  readonly ranking: Ranking;
  /** Undefined where there is no period before, or its table cannot give this indicator (`notCompared` says why). */
  readonly compared: ComparedPeriod | undefined;
  /** A `Failure`, or undefined. */
  readonly notCompared: unknown;
}

/** Why the figures of a unit, or its name, are to be looked at before anything is said of it. */
export interface Doubt {
  /** A1 addresses in the source sheet. */
  readonly cells: readonly string[];
  /** One sentence, in Vietnamese. */
  readonly why: string;
}
