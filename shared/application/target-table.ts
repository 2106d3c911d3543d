import type { FailureDetail } from "../domain/failure";
import type { Area, Grid } from "../tables/grid";
import type { TargetRule } from "../tables/read-target-table";

/** The target table of a workbook, as far as it can be read. */
export interface TargetTable {
  readonly sheet: string;
  /** From the header row to the last row with a rule. */
  readonly area: Area;
  /** Rows are those of the sheet, from 1. Those with `unread` are no targets: they have a problem that is to be put right. */
  readonly rules: readonly TargetRule[];
  /** Cells that cannot be read, each with its A1 address. */
  readonly problems: readonly { readonly cell: string; readonly detail: FailureDetail }[];
  /** What it was read from: a sheet that differs from it has been changed since. */
  readonly grid: Grid;
}
