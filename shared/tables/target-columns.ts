import { targetHeaderWords, type TargetColumn } from "./target-table-vocabulary";
import { foldedName, foldTones } from "./unit-name";

/** Where each column of a target table stands in its row, from 0. */
export type TargetColumns = ReadonlyMap<TargetColumn, number>;

/**
 * The columns that a header row names. "twoTargets" when two of them are targets, which of them holds cannot be told.
 *
 * @returns undefined when the row is no header: it names no target, or nothing besides.
 */
export function targetColumns(row: readonly unknown[]): TargetColumns | "twoTargets" | undefined {
  const columns = new Map<TargetColumn, number>();
  let twoTargets = false;
  row.forEach((cell, index) => {
    const text = foldedName(String(cell ?? ""));
    const fitting = HEADER_WORDS.filter(([, words]) => words.some((word) => text.includes(word)));
    const found = fitting.find(([column]) => !columns.has(column));
    if (found !== undefined) columns.set(found[0], index);
    else if (fitting[0]?.[0] === "target") twoTargets = true;
  });
  if (twoTargets) return "twoTargets";
  return columns.has("target") && columns.size > 1 ? columns : undefined;
}

const HEADER_WORDS = targetHeaderWords.map(([column, words]) => [column, words.map(foldTones)] as const);
