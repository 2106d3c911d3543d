import type { Count } from "./indicator";

/** Points of the set of indices of Decision 766/QĐ-TTg: its parts and their sum; "score": of what is not said. */
export type Score =
  | "scoreTotal"
  | "scoreTransparency"
  | "scoreProgress"
  | "scoreOnlineServices"
  | "scoreOnlinePayment"
  | "scoreSatisfaction"
  | "scoreDigitization"
  | "score";

/** What a column counts or names. The vocabulary that recognises them is `tables/column-meaning.ts`. */
export type ColumnMeaning = Count | Score | "ordinal" | "unit" | "group" | "target" | "rate" | "note";
