import type { FailureDetail } from "../domain/failure";
import type { UnrankedUnit } from "./ranking";

/** What a unit's cells give for one measure; a whole of 0 is no activity. */
export type MeasureCount =
  | { readonly is: "counted"; readonly part: number; readonly whole: number }
  | { readonly is: "toReview"; readonly cell: string; readonly detail: FailureDetail };

/** The counts of one measure. */
export interface MeasureCounts {
  /** By the sheet row of the unit. */
  readonly units: ReadonlyMap<number, MeasureCount>;
  /** All units of the table, in its order. */
  readonly places: readonly UnrankedUnit[];
  /** Addresses of blank cells that were counted as 0. */
  readonly blanks: readonly string[];
}
