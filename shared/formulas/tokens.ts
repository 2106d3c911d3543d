import { withDecimalCommas } from "./decimal-commas";
import type { Token, TokenKind } from "./token";

export type { Token, TokenKind } from "./token";

/** What begins a piece, by its first sign; the rest is read with these, each from where it stands. */
const NAME = /[\p{L}_$\\][\p{L}\p{M}\p{N}_.$?\\]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SPACE = /[\s\u00a0]+/y;
/** Signs of operators, and error values, which hosts write in capitals whatever their language. */
const SIGN = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|<>|<=|>=|[^]/iuy;

/**
 * The pieces of a formula, in order: their texts joined are the formula. A decimal comma is part of its number where it can
 * be nothing else (`withDecimalCommas`). Never fails: what is not closed reaches to the end. Takes time in proportion to
 * the length.
 */
export function tokenize(formula: string): readonly Token[] {
  return withDecimalCommas(piecesOf(formula));
}

function piecesOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const [kind, end] = pieceAt(formula, at);
    tokens.push({ kind, text: formula.slice(at, end), start: at });
    at = end;
  }
  return tokens;
}

function pieceAt(formula: string, at: number): [kind: TokenKind, end: number] {
  switch (formula.charAt(at)) {
    case '"':
      return ["text", endOfQuotes(formula, at)];
    case "'":
      return ["quoted", endOfQuotes(formula, at)];
    case "{":
      return ["array", endOfArray(formula, at)];
    case "[":
      return ["brackets", endOfBrackets(formula, at)];
    case "(":
      return ["open", at + 1];
    case ")":
      return ["close", at + 1];
    case ",":
    case ";":
      return ["separator", at + 1];
  }
  return (
    matched(SPACE, "space", formula, at) ??
    matched(NAME, "name", formula, at) ??
    matched(NUMBER, "number", formula, at) ??
    matched(SIGN, "sign", formula, at) ?? ["sign", at + 1]
  );
}

function matched(pattern: RegExp, kind: TokenKind, formula: string, at: number): [TokenKind, number] | undefined {
  pattern.lastIndex = at;
  return pattern.test(formula) ? [kind, pattern.lastIndex] : undefined;
}

/** Quotes are doubled inside quotes. */
function endOfQuotes(formula: string, at: number): number {
  const quote = formula.charAt(at);
  for (let end = formula.indexOf(quote, at + 1); end >= 0; end = formula.indexOf(quote, end + 2))
    if (formula.charAt(end + 1) !== quote) return end + 1;
  return formula.length;
}

function endOfArray(formula: string, at: number): number {
  for (let end = at + 1; end < formula.length; end += 1) {
    const sign = formula.charAt(end);
    if (sign === "}") return end + 1;
    if (sign === '"') end = endOfQuotes(formula, end) - 1;
  }
  return formula.length;
}

/** Brackets stand within brackets ("Bảng1[[#Headers],[Tổng]]"); behind an apostrophe they are letters of a column's name. */
function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const sign = formula.charAt(end);
    if (sign === "'") end += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && (depth -= 1) === 0) return end + 1;
  }
  return formula.length;
}
