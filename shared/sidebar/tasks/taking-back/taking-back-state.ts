import type { RestoredValues, ReturnedCopy } from "../../../application/take-back";
import type { RestoredCell } from "../../../sharing/plan-taking-back";

/** What the taking back of a copy shows. */
export interface TakingBackState {
  readonly looking?: boolean;
  /** What the workbook was found to be: a copy that has come back, or none; undefined while it has not been looked at. */
  readonly seen?: { readonly copy: ReturnedCopy | undefined } | undefined;
  /** The cells that got their formulas again, and how their values compare; `values` undefined while they are not known. */
  readonly done?: { readonly restored: readonly RestoredCell[]; readonly values: RestoredValues | undefined } | undefined;
}
