import { tokenize } from "./tokens";

/** Whether a formula has no bracket, string or name that is open at its end, and no bracket too many. */
export function isClosed(formula: string): boolean {
  // What is open takes one bracket more into itself.
  const tokens = tokenize(formula + ")");
  let depth = 0;
  for (const { kind, start } of tokens) {
    if (kind === "open") depth += 1;
    if (kind === "close" && (depth -= 1) < 0) return start === formula.length;
  }
  return false;
}
