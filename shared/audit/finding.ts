import type { Area } from "../tables/grid";
import type { FindingDetail } from "./finding-detail";

/**
 * Something about the figures of a table that the user should look at. Nothing is ever changed by it.
 *
 * - "wrong": cannot be right as it stands (a balance that fails, an impossible value).
 * - "doubtful": may be right (a jump, a likely misreading).
 * - "note": worth knowing (hidden rows that count).
 */
export interface Finding {
  readonly severity: "wrong" | "doubtful" | "note";
  readonly sheet: string;
  /** The cells to look at, in sheet coordinates; the first is selected by the link. Empty: the whole table. */
  readonly cells: readonly Area[];
  /** Name of the unit concerned; undefined when the finding is about a column or the table. */
  readonly unit: string | undefined;
  readonly detail: FindingDetail;
}
