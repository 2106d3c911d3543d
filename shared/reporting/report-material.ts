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
  /** At least one; the one that the user has chosen to rank by first. */
  readonly indicators: readonly [ReportedIndicator, ...ReportedIndicator[]];
  /** By row of the unit; a unit with doubts is neither praised nor reminded. */
  readonly doubts: ReadonlyMap<number, readonly Doubt[]>;
  /** By row of the unit: what was doubtful and a person has checked. Such doubts are no part of `doubts`. */
  readonly cleared?: ReadonlyMap<number, readonly Doubt[]>;
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
  /**
   * Of a doubt that a person settles by checking the figures: the same doubt about the same figures has the same, of this
   * sheet and period. Undefined where a name is to be confirmed, or where nothing can be counted from a figure as it stands.
   */
  readonly fingerprint?: string;
  /** The name is in doubt, not the figures. */
  readonly isName?: boolean;
}
