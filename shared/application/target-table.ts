import type { FailureDetail } from "../domain/failure";
import type { Area } from "../tables/grid";
import type { TargetRule } from "../tables/read-target-table";

/** The target table of a workbook, as far as it can be read. */
export interface TargetTable {
  readonly sheet: string;
  /** From the header row to the last row with a rule. */
  readonly area: Area;
  readonly rules: readonly TargetRule[];
  /** Cells that cannot be read, each with its A1 address; their rows give no rule. */
  readonly problems: readonly { readonly cell: string; readonly detail: FailureDetail }[];
}
