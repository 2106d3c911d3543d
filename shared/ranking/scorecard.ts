import type { Fraction } from "../domain/fraction";
import type { Better } from "../domain/indicator";
import type { Band } from "../domain/band";
import type { FailureDetail } from "../domain/failure";
import type { Score } from "../domain/meaning";
import type { Target } from "../domain/target";
import type { FittedIndicator, TargetChoice, UnrankedUnit } from "./ranking";

/** Points of a part of an index, out of the most that can be had: a share like any other, and no target. */
export interface ScorePart {
  readonly meaning: Score;
  /** Sheet column, from 0. */
  readonly column: number;
  /** The most points, above 0. */
  readonly most: number;
}

/** One of the indicators that are judged together. */
export interface Measure {
  readonly of: FittedIndicator | ScorePart;
  /** "lower": the target is the most that is allowed. */
  readonly better: Better;
  readonly target: TargetChoice;
  /** An integer from 1. */
  readonly weight: number;
}

/** Whether a measure is points of an index. */
export function isScorePart(of: Measure["of"]): of is ScorePart {
  return "most" in of;
}

/**
 * How figures become one: "rates" is the weighted mean of the rates, "attainment" that of min(rate / target, 1). A rate
 * of which lower is better counts as what it leaves of 100% (docs/decisions/0017-composite-score.md).
 */
export type CompositeReading = "rates" | "attainment";

/** What units are put in order by: the composite score, one measure (its place in the list), or a column of counts. */
export type RankKey =
  | { readonly by: "composite" }
  | { readonly by: "measure"; readonly measure: number }
  | { readonly by: "count"; readonly column: number; readonly better: Better };

/** What the user asks for. */
export interface ScorecardRequest {
  readonly measures: readonly Measure[];
  readonly reading: CompositeReading;
  readonly rankBy: RankKey;
  /** Which end has rank 1. */
  readonly first: "best" | "worst";
  /** Asked in this order where units stand equal. */
  readonly tieBreakers: readonly RankKey[];
  /** Bands of the composite score as points of 100; none leaves it without. */
  readonly bands: readonly Band[];
  readonly addLines?: boolean;
}

/** A unit under one measure. Counts are exact; of points they are tenths, hundredths… of a point. */
export type MeasureResult =
  | {
      readonly is: "counted";
      readonly part: number;
      readonly whole: number;
      readonly target: Target | undefined;
      /** Undefined without a target. */
      readonly met: boolean | undefined;
    }
  | { readonly is: "noActivity" }
  | { readonly is: "toReview"; readonly cell: string; readonly detail: FailureDetail };

/**
 * "met": all that could be judged. "missed": at least one, whatever the others are. "unclear": none is missed, but the
 * figures of one are to be reviewed. "nothing": no target, no activity.
 */
export type Overall = "met" | "missed" | "unclear" | "nothing";

/** The composite score of a unit. */
export interface Composite {
  /** 0..1. */
  readonly value: Fraction;
  /** The same as a double, for showing. */
  readonly share: number;
  /** Places of the measures that have no part in it, for want of activity or of a target; the others' weights stand for all. */
  readonly leftOut: readonly number[];
}

/** A unit with everything that is said of it. */
export interface ScoredUnit extends UnrankedUnit {
  /** Undefined when what it is ranked by cannot be told. */
  readonly rank: number | undefined;
  /** One for each measure. */
  readonly results: readonly MeasureResult[];
  readonly overall: Overall;
  /** Undefined while a figure is to be reviewed, and when nothing counts. */
  readonly composite: Composite | undefined;
  readonly band: Band | undefined;
}

/** A peer group: ranked units first, those without a rank behind them in the order of the table. */
export interface ScoredGroup {
  readonly name: string;
  readonly units: readonly ScoredUnit[];
}

/** The whole answer: every unit of the table stands in one group. */
export interface Scorecard {
  readonly request: ScorecardRequest;
  readonly groups: readonly ScoredGroup[];
  /** Sums over the units that are counted, for each measure; undefined for points, without any, and where counts do not add up. */
  readonly pooled: readonly ({ readonly part: number; readonly whole: number } | undefined)[];
  /** Addresses of blank cells that were counted as 0. */
  readonly blanks: readonly string[];
  /** Units in rows that were hidden or filtered out and count all the same. */
  readonly hiddenUnits: number;
}
