import type { RestoredValues, ReturnedCopy } from "../../../application/take-back";
import type { RestoredCell } from "../../../sharing/plan-taking-back";

/** The cells that got their formulas again at the last press. */
export interface DoneTakingBack {
  /** The copy as it was shown before. */
  readonly copy: ReturnedCopy;
  readonly restored: readonly RestoredCell[];
  /** How their values compare; undefined while they are not known. */
  readonly values: RestoredValues | undefined;
}

/** What the taking back of a copy shows. */
export interface TakingBackState {
  /** How far the look at the workbook is, in whole tenths 0..1; undefined while there is none. */
  readonly looking?: number | undefined;
  /** Asks the look to stop. */
  readonly stop?: (() => void) | undefined;
  /** What the workbook was found to be: a copy that has come back, or none; undefined while it has not been looked at. */
  readonly seen?: { readonly copy: ReturnedCopy | undefined } | undefined;
  /** The results of ours (`heldKey`) that come back although the recipient has changed them. */
  readonly chosen?: readonly string[];
  readonly done?: DoneTakingBack | undefined;
}
