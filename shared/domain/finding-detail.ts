import type { FailureDetail } from "./failure";
import type { Count, IndicatorId } from "./indicator";
import type { Score } from "./meaning";

/**
 * - "wrong": cannot be right as it stands (a balance that fails, an impossible value).
 * - "doubtful": may be right (a jump, a likely misreading, columns that may not belong together).
 * - "note": worth knowing (hidden rows that count).
 */
export type Severity = "wrong" | "doubtful" | "note";

/**
 * The balances of one-stop reports (forms II.06a/VPCP and 06 of Circular 01/2020), by what they are about:
 * received = online + in person + by post + carried over; newly received = its channels; received = new + carried over;
 * online = its kinds; resolved = early + on time + late; pending = in time + late; received = resolved + pending;
 * early or on time, and late ones, = their kinds.
 */
export type BalanceId =
  | "receivedByChannel"
  | "newByChannel"
  | "newAndCarriedOver"
  | "onlineByKind"
  | "resolvedByDeadline"
  | "earlyAndOnTime"
  | "resolvedLateByApology"
  | "pendingByDeadline"
  | "pendingLateByApology"
  | "resolvedAndPending";

/** A count with its place: the A1 address of the cell, what its column counts, and the figure (0 of a blank cell). */
export interface Term {
  readonly cell: string;
  readonly meaning: Count;
  readonly value: number;
}

/** A share as it is printed: `digits` × 10^-`places`, 0..1 for 0% to 100%. */
export interface PrintedShare {
  readonly digits: number;
  readonly places: number;
}

/**
 * What a finding is, as a code with the facts a sentence needs; `texts/` makes it Vietnamese or English. `stated` is
 * the figure of the table, `computed` what the other cells come to; both are counts, or shares 0..1 in codes of rates.
 */
export type FindingDetail =
  /** A cell that cannot be read as the count, rate or target that its column holds. */
  | { readonly code: "unreadable"; readonly failure: FailureDetail }
  /** Whole numbers in a column where others have lost their thousands mark. `text`, `likely`: of the first. */
  | { readonly code: "perhapsEaten"; readonly cells: number; readonly text: string; readonly likely: number }
  | ({ readonly code: "unbalanced"; readonly balance: BalanceId } & Sides)
  /** The parts leave a remainder, and the table has no column for some of the parts that there may be. */
  | ({ readonly code: "remainder"; readonly balance: BalanceId; readonly lacking: readonly Count[] } & Sides)
  /** Parts are blank, and the sum falls short: the first blank cell; `likely` when it is the only one. */
  | ({ readonly code: "blankPart"; readonly balance: BalanceId } & Blank & Sides)
  /** A balance that fails in most rows: rather a matter of how the columns are read. The sides are of the first row. */
  | ({ readonly code: "unbalancedThroughout"; readonly balance: BalanceId } & RowsOf & Sides)
  /** A total or subtotal that is not the sum of its rows. */
  | ({ readonly code: "wrongTotal"; readonly cell: string; readonly meaning: Count } & Totals)
  /** It is larger, and cells among its rows are blank: the first; `likely` when it is the only one. */
  | ({ readonly code: "totalOverBlanks"; readonly cell: string; readonly meaning: Count } & Blank & Totals)
  /** A total or subtotal that agrees with the sum of the units in no column. The figures are of the first one. */
  | ({ readonly code: "unlikeTotal"; readonly cell: string; readonly meaning: Count } & Totals)
  /** A row read as a unit of which every count is the sum of those of the `units` others. */
  | { readonly code: "perhapsTotal"; readonly units: number }
  /** A part that is larger than its whole. */
  | ({ readonly code: "partExceedsWhole" } & PartAndWhole)
  | ({ readonly code: "partExceedsThroughout" } & RowsOf & PartAndWhole)
  /** A printed rate that is not part / whole. `throughout`: so it is in most rows. */
  | ({ readonly code: "wrongRate"; readonly throughout: RowsOf | undefined } & Rates)
  /** Printed rates that were cut off instead of rounded; the figures are of the first. */
  | ({ readonly code: "rateCutOff"; readonly cells: number } & Rates)
  /** Rates printed where the whole is 0. `text`: the first. */
  | { readonly code: "rateOfNothing"; readonly cells: number; readonly text: string }
  | { readonly code: "rateOutOfRange"; readonly text: string }
  | { readonly code: "scoreAboveMost"; readonly meaning: Score; readonly stated: number; readonly most: number }
  | ({ readonly code: "scoresAboveMost"; readonly meaning: Score; readonly most: number } & RowsOf)
  | { readonly code: "negativeScore"; readonly stated: number }
  /** A count more than twenty times the sum of all others of its column. */
  | { readonly code: "outsized"; readonly meaning: Count; readonly stated: number; readonly others: number }
  /** Rows of dossiers of a unit that are in none of its counts. `counted`: the dossiers that are, where that is known. */
  | { readonly code: "rowsLeftOut"; readonly rows: number; readonly counted: number | undefined }
  | { readonly code: "repeatedUnit"; readonly rows: readonly number[] }
  /** Most units stand several times: perhaps once for each period or field. */
  | { readonly code: "repeatedThroughout"; readonly units: number; readonly rows: number }
  /** The same name in several peer groups. */
  | { readonly code: "namesakes"; readonly names: readonly string[] }
  /** A row of which it is not clear what unit's figures it gives, or whether it gives a unit's at all. */
  | { readonly code: "unclearRow"; readonly failure: FailureDetail }
  | { readonly code: "notInList"; readonly suggestions: readonly string[] }
  | { readonly code: "missingUnits"; readonly names: readonly string[] }
  /** Hardly a name of the table is in the list: it is probably the list of another place. */
  | { readonly code: "listOfOthers"; readonly found: number; readonly of: number }
  | { readonly code: "countJump"; readonly meaning: Count; readonly before: number; readonly now: number }
  | { readonly code: "rateJump"; readonly indicator: IndicatorId; readonly before: Share; readonly now: Share }
  /** A figure counted from the same day on that is lower than it was. */
  | { readonly code: "cumulativeFell"; readonly meaning: Count; readonly before: number; readonly now: number }
  | { readonly code: "goneSince"; readonly names: readonly string[] }
  | { readonly code: "hiddenUnits"; readonly rows: number }
  | { readonly code: "blankCounts"; readonly cells: number }
  /** Columns (letters) of another period, which were not checked. `period` as the headers name it. */
  | { readonly code: "otherPeriod"; readonly period: string; readonly columns: readonly string[] };

/** In how many rows of those that could be compared. */
export interface RowsOf {
  readonly rows: number;
  readonly of: number;
}

/** A blank cell, and the figure that it must have had when it is the only one. */
export interface Blank {
  readonly blank: string;
  readonly likely: number | undefined;
}

/** A rate by its counts. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Both sides of a balance in one row. */
export interface Sides {
  readonly whole: readonly Term[];
  readonly parts: readonly Term[];
  readonly stated: number;
  readonly computed: number;
}

/** A total against the sum of `rows` rows. */
export interface Totals {
  readonly stated: number;
  readonly computed: number;
  readonly rows: number;
}

export interface PartAndWhole {
  readonly part: Term;
  readonly whole: Term;
  readonly stated: number;
  readonly computed: number;
}

export interface Rates {
  /** As in the cell: "29,8%". */
  readonly text: string;
  readonly part: readonly Term[];
  readonly whole: readonly Term[];
  readonly stated: number;
  readonly computed: number;
}

export type FindingCode = FindingDetail["code"];
