import { sumOfTexts } from "../tables/running-sum";
import { lockedSheetVi } from "../texts/locked-sheet-vi";
import type { LockFacts } from "./lock-facts";
import { textChunks } from "./text-chunks";

/** Raised when what stands below locked values is to be read otherwise. */
export const LOCK_SCHEMA = 1;

/** What stands below locked values, a line a cell, all in one column. */
export interface LockFooter {
  /** A heading and what people read. */
  readonly words: readonly string[];
  /** What programs read, in pieces of at most 30,000 signs. */
  readonly mark: readonly string[];
}

/** The footer of a locked sheet: its facts in words, and again as JSON with sums over both. */
export function lockFooter(facts: LockFacts): LockFooter {
  const { sums, ...told } = facts;
  const words = [lockedSheetVi.heading, ...lockedSheetVi.lines({ ...told, whole: sums.whole })].map((line) => line.normalize("NFC"));
  const json = JSON.stringify({
    ...told,
    lines: words.length,
    words: sumOfTexts(words),
    whole: sums.whole,
    rowSums: sums.rows.join(""),
    columnSums: sums.columns.join(""),
  }).normalize("NFC");
  return { words, mark: textChunks(`${lockedSheetVi.mark} ${String(LOCK_SCHEMA)} ${sumOfTexts([json])} ${json}`) };
}
