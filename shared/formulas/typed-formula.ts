import type { Token } from "./token";
import { tokenize } from "./tokens";

/** A formula with its pieces written otherwise; what is no formula is left as it is. */
function rewritten(formula: string, write: (piece: Token) => string): string {
  return formula.startsWith("=") ? tokenize(formula).map(write).join("") : formula;
}

/** A piece in en-US spelling: "," between arguments and a dot before decimals. Array constants are left alone. */
export function inUsSpelling({ kind, text }: Token): string {
  if (kind === "separator") return ",";
  return kind === "number" ? text.replace(",", ".") : text;
}

/**
 * A formula as a person with vi-VN habits types it, in the en-US spelling that is kept: ";" between arguments becomes
 * ",", and a decimal comma a dot, where it can be nothing else: beside ";", or outside the brackets of every call. Strings,
 * quoted sheet names, array constants and table references are left alone, and so is what is no formula. As long as it was.
 *
 * @example withCommas("=DAT_CHITIEU(D5;29,87%)") // "=DAT_CHITIEU(D5,29.87%)"
 * @example withCommas("=A1*0,5") // "=A1*0.5"
 * @example withCommas("=ROUND(A1,2)") // "=ROUND(A1,2)"
 */
export function withCommas(typed: string): string {
  return rewritten(typed, inUsSpelling);
}

/**
 * The formula with every argument separator ";" written ",", and nothing else changed: as long as it was, so that
 * positions in the one are positions in the other.
 */
export function withCommasInPlace(typed: string): string {
  return rewritten(typed, ({ kind, text }) => (kind === "separator" ? "," : text));
}

/**
 * An en-US formula as it is shown to a person with vi-VN habits: ";" between arguments. Decimal points stay points,
 * since "=SUM(1,5)" could not be told from two arguments when it is typed again.
 */
export function shownWithSemicolons(formula: string): string {
  return rewritten(formula, ({ kind, text }) => (kind === "separator" ? ";" : text));
}
