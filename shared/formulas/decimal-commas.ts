import type { Token } from "./token";

const WHOLE = /^\d+$/;
const DECIMALS = /^\d+(?:[eE][+-]?\d+)?$/;

/**
 * Whether a formula is written with vi-VN habits: ";" between arguments, or "\" between the columns of an array constant.
 * Google Sheets turns ";" into "," where the comma is no decimal sign (axemonk/Spreadsheet-Formula#19), so both in one
 * formula are a separator and a decimal sign.
 */
export function hasSemicolons(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }) =>
      (kind === "separator" && text === ";") || (kind === "array" && text.replace(/"(?:[^"]|"")*"?/g, "").includes("\\")),
  );
}

/**
 * The pieces with each decimal comma inside its number, where it can be nothing else: beside ";", or where the innermost open
 * bracket is not that of a call. "SUM(1,5)" stays two arguments.
 */
export function withDecimalCommas(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === ",")) return tokens;
  const vietnamese = hasSemicolons(tokens);
  const joined: Token[] = [];
  const ofCalls: boolean[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "open") ofCalls.push(opensCall(tokens, at));
    if (token.kind === "close") ofCalls.pop();
    const separates = !vietnamese && ofCalls[ofCalls.length - 1] === true;
    const decimals = separates ? undefined : decimalsOf(tokens, at);
    joined.push(decimals === undefined ? token : { ...token, text: `${token.text},${decimals}` });
    if (decimals !== undefined) at += 2;
  }
  return joined;
}

function opensCall(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === "space" ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === "name";
}

/** What stands behind the comma that follows a number, when both could be one number: no rows ("1:2,3:4"), no spaces. */
function decimalsOf(tokens: readonly Token[], at: number): string | undefined {
  const [before, whole, comma, decimals, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (whole?.kind !== "number" || comma?.text !== "," || decimals?.kind !== "number") return undefined;
  if (!WHOLE.test(whole.text) || !DECIMALS.test(decimals.text)) return undefined;
  if (before?.text === ":" || before?.text === "!" || after?.text === ":" || after?.text === "!") return undefined;
  return after?.kind === "name" || after?.kind === "open" || after?.kind === "brackets" ? undefined : decimals.text;
}
