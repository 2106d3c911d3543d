import type { LockedChecks } from "../../../application/check-locked";
import type { StaleFigures } from "../../../application/find-stale";
import type { LockOutlook } from "../../../application/read-lockable";

/** A sheet as far as it has been looked at; undefined while that is under way. */
export type SeenSheet = { readonly outlook: LockOutlook } | { readonly error: unknown } | undefined;

/** What locking and checking show. */
export interface LockingState {
  /** The sheets in sight, that in front first. */
  readonly sheets?: readonly string[] | undefined;
  readonly front?: string | undefined;
  /** Which of their figures are not live. */
  readonly stale?: StaleFigures | undefined;
  /** What the workbook is called, where the host tells. */
  readonly file?: string | undefined;
  readonly looking?: boolean;
  readonly ticked?: readonly string[];
  readonly seen?: Readonly<Record<string, SeenSheet>>;
  /** Whether the user locks in spite of errors and old figures. */
  readonly confirmed?: boolean;
  readonly checks?: LockedChecks | undefined;
  readonly checking?: boolean;
}
