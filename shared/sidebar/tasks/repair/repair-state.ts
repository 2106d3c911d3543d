import type { FoundRepairs } from "../../../application/find-repairs";

/** What the repair of formulas shows. */
export interface RepairState {
  /** Undefined while the workbook has not been looked through. */
  readonly found?: FoundRepairs | undefined;
  /** Whether it is being looked through. */
  readonly looking?: boolean;
  /** Sheets that the user has taken out of the repair. */
  readonly leftOut?: readonly string[];
}
