import type { BalanceId } from "./finding-detail";

/** What an audit looks at: a balance, cells that are no counts, parts and wholes, totals, rates, scores, names… */
export type CheckId = BalanceId | "counts" | "parts" | "totals" | "rates" | "scores" | "names" | "list" | "change";

/** Why a check could not be made, or only in part. */
export type NotChecked =
  /** The table lacks the columns, or has them without figures. */
  | "columns"
  | "noTotals"
  | "noRates"
  /** Columns of rates of which nobody can tell from what counts they come. */
  | "ratesUnknown"
  | "noScores"
  | "noList"
  | "noPrevious"
  /** No unit of the table is found in the earlier one. */
  | "noCommonUnits";

/** What became of a check: how much was compared, and why not more. */
export interface CheckMade {
  readonly check: CheckId;
  /** Rows, cells, columns or units that were compared; 0: the check was not made. */
  readonly compared: number;
  readonly why: NotChecked | undefined;
}
