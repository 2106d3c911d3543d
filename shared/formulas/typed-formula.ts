/** What may stand in a formula and is looked at: everything else is left as it is. */
const KINDS = {
  text: /"(?:[^"]|"")*"?/u,
  sheetName: /'(?:[^']|'')*'?/u,
  arrayConstant: /\{(?:"(?:[^"]|"")*"|[^}])*\}?/u,
  tableReference: /\[[^\]]*\]?/u,
  /** Digits with a comma between, which are no part of a name or an address. */
  decimal: /(?<![\p{L}\p{N}_$.:!])\d+,\d+(?![\p{L}\p{N}_(:!])/u,
  sign: /[;,()]/u,
};

const PIECES = new RegExp(Object.values(KINDS).map(({ source }) => source).join("|"), "gu");

/** The pieces of a formula with everything between them; `depth` counts the brackets that are open before a piece. */
function replacePieces(formula: string, replace: (piece: string, depth: number) => string): string {
  if (!formula.startsWith("=")) return formula;
  let depth = 0;
  return formula.replace(PIECES, (piece) => {
    if (piece === ")") depth -= 1;
    const replaced = replace(piece, depth);
    if (piece === "(") depth += 1;
    return replaced;
  });
}

function hasSemicolon(formula: string): boolean {
  let found = false;
  replacePieces(formula, (piece) => {
    if (piece === ";") found = true;
    return piece;
  });
  return found;
}

/**
 * A formula as a person with vi-VN habits types it, in the en-US spelling that is kept: ";" between arguments becomes
 * ",", and a decimal comma a dot, where it can be nothing else: beside ";", or outside every bracket. Strings, quoted
 * sheet names, array constants and table references are left alone, and so is what is no formula.
 *
 * @example withCommas("=DAT_CHITIEU(D5;29,87%)") // "=DAT_CHITIEU(D5,29.87%)"
 * @example withCommas("=A1*0,5") // "=A1*0.5"
 * @example withCommas("=ROUND(A1,2)") // "=ROUND(A1,2)"
 */
export function withCommas(typed: string): string {
  const vietnamese = hasSemicolon(typed);
  return replacePieces(typed, (piece, depth) => {
    if (piece === ";") return ",";
    if (/^\d/.test(piece) && (vietnamese || depth === 0)) return piece.replace(",", ".");
    return piece;
  });
}

/**
 * The formula with every argument separator ";" written ",", and nothing else changed: as long as it was, so that
 * positions in the one are positions in the other.
 */
export function withCommasInPlace(typed: string): string {
  return replacePieces(typed, (piece) => (piece === ";" ? "," : piece));
}

/**
 * An en-US formula as it is shown to a person with vi-VN habits: ";" between arguments. Decimal points stay points,
 * since "=SUM(1,5)" could not be told from two arguments when it is typed again.
 */
export function shownWithSemicolons(formula: string): string {
  return replacePieces(formula, (piece) => {
    if (piece === ",") return ";";
    return /^\d/.test(piece) ? piece.replace(",", ";") : piece;
  });
}
