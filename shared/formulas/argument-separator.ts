import { Failure } from "../domain/failure";

/** Strings, quoted sheet names, names and cell addresses, numbers, and the signs that need a change. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+|[,{]/gu;

/**
 * An en-US formula in the one spelling that Google Sheets reads alike in every locale: ";" between arguments and
 * no decimal literal, since `setValues` parses with the locale of the spreadsheet, where "0.45" may be a text or a
 * date. 0.45 becomes (45/100), the same double. Strings and quoted sheet names are left alone.
 *
 * @param formula with its leading "=", in en-US spelling
 * @throws Failure `hostRefused` for what has no such spelling: an array constant, a decimal with an exponent.
 * @example withSemicolons('=IF(A1>0.5,"a,b",0)') // '=IF(A1>(5/10);"a,b";0)'
 */
export function withSemicolons(formula: string): string {
  return formula.replace(PIECES, (piece) => {
    if (piece === ",") return ";";
    if (piece === "{") throw new Failure({ code: "hostRefused", statement: formula });
    return /^[\d.]/.test(piece) && /[.eE]/.test(piece) ? asFraction(piece, formula) : piece;
  });
}

/** 5311.25 as "(531125/100)": dividing two exact integers rounds as reading the literal does. */
function asFraction(literal: string, formula: string): string {
  const [whole = "", decimals = ""] = literal.split(".");
  if (/[eE]/.test(literal) || whole.length + decimals.length > 15)
    throw new Failure({ code: "hostRefused", statement: formula });
  return decimals === "" ? whole : `(${Number(whole + decimals)}/1${"0".repeat(decimals.length)})`;
}
