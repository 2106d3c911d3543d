import type { ColumnMeaning } from "./unit-table";

const REPEATABLE: readonly ColumnMeaning[] = ["rate", "score", "target", "note"];

/** Whether several columns of one table may have the meaning; any other goes to one column only. */
export function isRepeatable(meaning: ColumnMeaning): boolean {
  return REPEATABLE.includes(meaning);
}
