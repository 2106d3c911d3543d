import type { FailureDetail } from "../domain/failure";
import type { Target } from "../domain/target";

/** One row of a target table. "" stands for "any": no indicator, group or unit named. */
export interface TargetRule {
  /** Row of the range or the sheet, from 1, to name it in messages. */
  readonly row: number;
  readonly indicator: string;
  readonly group: string;
  /** One unit, or several with ";" between them. */
  readonly unit: string;
  readonly target: Target;
  /** The legal document that assigns it ("Quyết định …"), "" when none is named. */
  readonly document: string;
  /** ISO dates between which the rule is valid, both included; "" when not given. */
  readonly from: string;
  readonly to: string;
  /**
   * Why the row cannot be used as it stands. Such a row gives no target (what stands in `target` means nothing), but a
   * unit that it may speak of is not given the target of a wider row either.
   */
  readonly unread?: FailureDetail;
}
