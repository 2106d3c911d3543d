import type { FindingDetail, Severity } from "../domain/finding-detail";
import type { Area } from "../tables/grid";

export type { Severity };

/** Something about the figures of a table that the user should look at. Nothing is ever changed by it. */
export interface Finding {
  readonly severity: Severity;
  readonly sheet: string;
  /** The cells to look at, in sheet coordinates; the first is selected by the link. Empty: the whole table. */
  readonly cells: readonly Area[];
  /** Name of the unit, group or total concerned; undefined when the finding is about a column or the table. */
  readonly unit: string | undefined;
  readonly detail: FindingDetail;
}
