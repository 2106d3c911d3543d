import type { Target } from "../domain/target";

/**
 * By which rules the text of a report is written. Plain JSON; what the user has set is kept with the workbook. Keys of
 * indicators are those of `ReportedIndicator`; an empty list of them means all that the report speaks of, and one that the
 * report does not speak of is passed over.
 */
export interface TextRules {
  /** The most decimals of rates and of changes; there is always one. More only where fewer would carry a rate across its target. */
  readonly decimals: 1 | 2;
  /** How a change is said: "tăng 8,8 điểm phần trăm", or by the local habit "tăng 8,8%". */
  readonly change: "points" | "percent";
  readonly commend: CommendRule;
  readonly remind: RemindRule;
  /** One list of units with 100% for each set of indicators. */
  readonly fullMarks: readonly (readonly string[])[];
  /** Who is asked to explain: units with overdue dossiers; units below any target. */
  readonly explain: { readonly overdue: boolean; readonly underTarget: boolean };
  /** How many of the highest and of the lowest units of each peer group are named; 0 names none. */
  readonly extremes: number;
  readonly order: "alphabetical" | "rank";
  /** "Cửa Tùng", or "thị trấn Cửa Tùng". */
  readonly names: "bare" | "full";
  readonly separator: ";" | ",";
  /** A list of more units than this refers to the annex. */
  readonly longestList: number;
  /** To whom units report back, and until when, as typed ("UBND huyện", "ngày 16/6/2024"); "" is left out. */
  readonly followUp: { readonly to: string; readonly until: string };
}

/** Of a share rule (`atLeast`, `below`) a rate of which lower is better is no part. */
export type CommendRule =
  | { readonly is: "none" }
  | { readonly is: "met"; readonly indicators: readonly string[] }
  | { readonly is: "atLeast"; readonly share: Target; readonly indicators: readonly string[] }
  /** Those of the first `count` ranks of each peer group, by one indicator ("": the first of the report). */
  | { readonly is: "best"; readonly count: number; readonly indicator: string }
  | { readonly is: "metTwice"; readonly indicators: readonly string[] };

/** `of`: whether one of the indicators is enough, or it must be so in every one. */
export type RemindRule =
  | { readonly is: "none" }
  | { readonly is: "notMet"; readonly of: "any" | "every"; readonly indicators: readonly string[] }
  | { readonly is: "below"; readonly of: "any" | "every"; readonly share: Target; readonly indicators: readonly string[] }
  | { readonly is: "lowest"; readonly count: number; readonly indicator: string }
  | { readonly is: "notMetTwice"; readonly of: "any" | "every"; readonly indicators: readonly string[] };

/**
 * The rules unless the user has said: few are named, and only by their targets. The lists of full marks are those of
 * Vĩnh Linh 5/2024.
 */
export const usualTextRules: TextRules = {
  decimals: 2,
  change: "points",
  commend: { is: "met", indicators: [] },
  remind: { is: "notMet", of: "every", indicators: [] },
  fullMarks: [["digitizedInputs", "digitizedInputsComplete", "digitizedResults"], ["paidOnline"]],
  explain: { overdue: true, underTarget: false },
  extremes: 1,
  order: "alphabetical",
  names: "bare",
  separator: ";",
  longestList: 30,
  followUp: { to: "", until: "" },
};
