import type { Sum } from "./count";

export type IndicatorId =
  | "onlineOfNew"
  | "onlineOfReceived"
  | "onlineWithoutPost"
  | "fullOnline"
  | "fullAndPartOnline"
  | "listedOnline"
  | "resolvedOnline"
  | "onTime"
  | "onTimeOfDue"
  | "onTimeOfAll"
  | "late"
  | "lateOfAll"
  | "digitizedInputs"
  | "digitizedInputsComplete"
  | "digitizedResults"
  | "paidOnline"
  | "paidOnlineOfFee"
  | "eReceipts"
  | "servicesInUse";

/** Those that Thước knows, the columns of the moment ("custom"), and one that a user has defined ("own"). */
export type AnyIndicatorId = IndicatorId | "custom" | "own";

/** Which way is good. "lower": a target is the most that is allowed, and overdue = 0 is such a target. */
export type Better = "higher" | "lower";

/**
 * A named rate with its definition: numerator over denominator, both of the same table.
 * Each side lists its spellings in order of preference; the first whose columns all exist is used, where a denominator
 * that is added up from parts holds every part of the numerator. The columns used are printed wherever the figure is.
 */
export interface Indicator {
  readonly id: IndicatorId;
  /** Formula id, as `docs/glossary.md` and the presets of targets name it; unique. */
  readonly code: string;
  readonly better: Better;
  readonly numerator: readonly Sum[];
  readonly denominator: readonly Sum[];
}
