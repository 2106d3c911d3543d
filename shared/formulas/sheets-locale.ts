import { hasSemicolons } from "./decimal-commas";
import { tokenize } from "./tokens";
import { inUsSpelling } from "./typed-formula";

/**
 * A formula in the separators of the Google spreadsheet that it comes from (vi_VN: ";" between arguments, "," before
 * decimals, "\" between the columns of an array constant), in en-US spelling. One that has no such sign is en-US already.
 *
 * @example fromSheetsLocale("SUM(A1;{0,5\\2;3\\4})") // "SUM(A1,{0.5,2;3,4})"
 */
export function fromSheetsLocale(formula: string): string {
  const tokens = tokenize(formula);
  const vietnamese = hasSemicolons(tokens);
  return tokens.map((token) => (vietnamese && token.kind === "array" ? usArray(token.text) : inUsSpelling(token))).join("");
}

function usArray(array: string): string {
  const written = new Map([["\\", ","], [",", "."]]);
  return array.replace(/"(?:[^"]|"")*"?|[\\,]/g, (piece) => written.get(piece) ?? piece);
}
