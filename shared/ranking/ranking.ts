import type { IndicatorId } from "../domain/indicator";
import type { RankOrder } from "../domain/ranking";
import type { Target } from "../domain/target";
import type { FailureDetail } from "../domain/failure";

/** A column of the table, added (1) or taken away (-1). */
export interface ColumnTerm {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly sign: 1 | -1;
}

/** An indicator fitted to a table: the columns it is really computed from. "custom": the user picked them. */
export interface FittedIndicator {
  readonly id: IndicatorId | "custom";
  readonly numerator: readonly ColumnTerm[];
  readonly denominator: readonly ColumnTerm[];
}

/** Where each unit's target comes from: nowhere, one target for all, or a column of the table. */
export type TargetChoice =
  | { readonly from: "none" }
  | { readonly from: "value"; readonly target: Target }
  | { readonly from: "column"; readonly column: number };

/** What the user asks for. */
export interface RankingRequest {
  readonly indicator: FittedIndicator;
  readonly target: TargetChoice;
  /** "descending": the highest rate is first. */
  readonly order: RankOrder;
  /** The user has said that a unit of several rows (`TableRow.lines`) has their sums as its figures. */
  readonly addLines?: boolean;
}

/** A unit with a rank. Counts are exact integers; `rate` is 0..1, for showing and charts only. */
export interface RankedUnit {
  readonly rank: number;
  readonly name: string;
  /** Sheet row of the unit in the source, from 0. */
  readonly row: number;
  /** The sheet rows that were added up, where the unit has several. */
  readonly lines?: readonly number[];
  readonly part: number;
  readonly whole: number;
  readonly rate: number;
  readonly target: Target | undefined;
  /** Undefined without a target. Decided from the counts, never from the rate. */
  readonly met: boolean | undefined;
  /** Dossiers short when paper ones are turned online; 0 when met; undefined without a target. */
  readonly shortByConversion: number | undefined;
  /** Dossiers short when only new online ones are added; undefined without a target, or when it cannot be reached. */
  readonly shortByNewOnline: number | undefined;
}

/** A peer group, ranked on its own. `name` is "" when the table has no groups. */
export interface RankedGroup {
  readonly name: string;
  readonly units: readonly RankedUnit[];
}

/** A unit that is listed apart, never ranked. */
export interface UnrankedUnit {
  readonly name: string;
  readonly group: string;
  readonly row: number;
  readonly lines?: readonly number[];
}

/** A unit whose figures cannot be used as they stand, with the cell and the reason. */
export interface DoubtfulUnit extends UnrankedUnit {
  /** A1 address in the source sheet. */
  readonly cell: string;
  readonly detail: FailureDetail;
}

/** The whole answer. Ranked + no activity + to review = all units of the table. */
export interface Ranking {
  readonly request: RankingRequest;
  readonly groups: readonly RankedGroup[];
  readonly noActivity: readonly UnrankedUnit[];
  readonly toReview: readonly DoubtfulUnit[];
  /** Sums over the ranked units. */
  readonly pooled: { readonly part: number; readonly whole: number };
  /** Sheet rows that were hidden or filtered out and were counted all the same. */
  readonly hiddenUnits: number;
}
