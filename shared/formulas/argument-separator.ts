import { Failure } from "../domain/failure";

/**
 * Strings, quoted sheet names, table references, names and cell addresses, numbers (with what may be a decimal comma), and
 * the signs that matter. Not `tokenize`: every cell of Google Sheets with a formula loads what this file needs.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d*|,\d+)?(?:[eE][+-]?\d+)?|\.\d+|[,;(){]/gu;

/**
 * A formula in the one spelling that Google Sheets reads alike in every locale: ";" between arguments and no decimal
 * literal, since `setValues` parses with the locale of the spreadsheet, where "0.45" may be a text or a date. 0.45 becomes
 * (45/100), the same double. Strings, quoted sheet names and table references are left alone.
 *
 * @param formula with its leading "=", in en-US spelling, or as a sheet in vi_VN has it ("=DAT_CHITIEU(D5;0,5)")
 * @throws Failure `hostRefused` for what has no such spelling: an array constant, a decimal with an exponent.
 * @example withSemicolons('=IF(A1>0.5,"a,b",0)') // '=IF(A1>(5/10);"a,b";0)'
 */
export function withSemicolons(formula: string): string {
  const vietnamese = formula.match(PIECES)?.includes(";") ?? false;
  let depth = 0;
  return formula.replace(PIECES, (piece) => {
    if (piece === ",") return ";";
    if (piece === "{") throw new Failure({ code: "hostRefused", statement: formula });
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (!/^[\d.]/.test(piece)) return piece;
    const numbers = vietnamese || depth === 0 ? [piece.replace(",", ".")] : piece.split(",");
    return numbers.map((each) => (/[.eE]/.test(each) ? asFraction(each, formula) : each)).join(";");
  });
}

/**
 * A formula that a sheet with the decimal comma has told, as it is written to it again: in the sheet's own spelling. Nobody
 * documents in which spelling Google tells formulas (decision 24), so one in en-US is respelt; one that is the sheet's own
 * already, has an array, or could be either ("=SUM(1,5)") stays as it is.
 *
 * @example withDecimalComma("=IF(A1>0.5,1,0)") // "=IF(A1>0,5;1;0)"
 */
export function withDecimalComma(formula: string): string {
  const pieces: readonly string[] = formula.match(PIECES) ?? [];
  const isEnglish = pieces.some((piece) => piece === "," || /^\d*\.\d/.test(piece));
  if (!isEnglish || pieces.includes(";") || pieces.includes("{")) return formula;
  return formula.replace(PIECES, (piece) =>
    piece === "," ? ";" : /^[\d.]/.test(piece) ? piece.replace(",", ";").replace(".", ",") : piece,
  );
}

/** 5311.25 as "(531125/100)": dividing two exact integers rounds as reading the literal does. */
function asFraction(literal: string, formula: string): string {
  const [whole = "", decimals = ""] = literal.split(".");
  if (/[eE]/.test(literal) || whole.length + decimals.length > 15)
    throw new Failure({ code: "hostRefused", statement: formula });
  return decimals === "" ? whole : `(${Number(whole + decimals)}/1${"0".repeat(decimals.length)})`;
}
