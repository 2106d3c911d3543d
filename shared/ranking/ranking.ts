import type { Better, IndicatorId } from "../domain/indicator";
import type { RankOrder } from "../domain/ranking";
import type { Target } from "../domain/target";
import type { FailureDetail } from "../domain/failure";
import type { Grid } from "../tables/grid";
import type { AssignedTarget, AssignedTargets } from "./assigned-targets";
import type { UnmatchedTarget } from "./unmatched-targets";

/** A column of the table, added (1) or taken away (-1). */
export interface ColumnTerm {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly sign: 1 | -1;
}

/** The columns that an indicator is really computed from. */
export interface FittedSides {
  readonly numerator: readonly ColumnTerm[];
  readonly denominator: readonly ColumnTerm[];
}

/** What an indicator that a user has defined brings along. */
export interface OwnIndicatorText {
  /** Tells it from the user's others; it never changes. */
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly better: Better;
}

/**
 * An indicator fitted to a table. "custom": the user picked the columns for the moment; "own": the user has defined it
 * and given it a name and a definition. Names and definitions: `texts/indicator-text`.
 */
export type FittedIndicator = FittedSides &
  (
    | { readonly id: IndicatorId | "custom"; readonly own?: undefined }
    | { readonly id: "own"; readonly own: OwnIndicatorText }
  );

/** Where each unit's target comes from: nowhere, one target for all, a column of the table, or the workbook's target table. */
export type TargetChoice =
  | { readonly from: "none"; readonly others?: OtherTargets }
  | { readonly from: "value"; readonly target: Target }
  | { readonly from: "column"; readonly column: number }
  | {
      readonly from: "table";
      /** The sheet with the target table, as it was read. */
      readonly sheet: string;
      readonly grid: Grid;
      readonly assigned: AssignedTargets;
      /** Units that its rows name and the table does not have; left out where nobody has looked. */
      readonly unmatched?: readonly UnmatchedTarget[];
      /** ISO date for which targets in force were taken; undefined: the latest. */
      readonly date: string | undefined;
      readonly others?: OtherTargets;
    };

/** A target table whose rows all speak of other indicators than the one that is ranked. */
export interface OtherTargets {
  readonly sheet: string;
  /** As the rows name them. */
  readonly indicators: readonly string[];
}

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
  /** The row of the target table, and its document, that the target is from. */
  readonly assigned?: Pick<AssignedTarget, "row" | "document">;
  /** Undefined without a target. Decided from the counts, never from the rate. */
  readonly met: boolean | undefined;
  /**
   * Dossiers short when paper ones are turned online, or too many where a lower rate is better; 0 when met; undefined
   * without a target.
   */
  readonly shortByConversion: number | undefined;
  /**
   * Dossiers short when only new online ones are added, or, where a lower rate is better, new ones outside the
   * numerator; undefined without a target, or when it cannot be reached.
   */
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
  /** Sums over the ranked units; 0 of 0 where their counts do not add up (`addsUp`). */
  readonly pooled: { readonly part: number; readonly whole: number };
  /** Sheet rows that were hidden or filtered out and were counted all the same. */
  readonly hiddenUnits: number;
}
