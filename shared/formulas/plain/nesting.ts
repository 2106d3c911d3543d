import { tokenize } from "../tokens";

/** How deep brackets stand inside one another in a formula; those in strings and sheet names do not count. */
export function nestingOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tokenize(formula)) {
    if (kind === "open") deepest = Math.max(deepest, ++depth);
    if (kind === "close") depth--;
  }
  return deepest;
}
