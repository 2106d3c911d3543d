import type { CellValue } from "./grid";
import { cellText } from "./cell-text";

/** Letters and roman numerals number different levels. */
export type MarkStyle = "letter" | "roman";

/** What stands in the numbering column of a row. "mark": a roman numeral or a capital letter, which heads a group. */
export type Ordinal =
  | { readonly kind: "none" }
  | { readonly kind: "mark"; readonly style: MarkStyle }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "sub" }
  /** A dash, a plus sign or a dot, as before the parts of a row. */
  | { readonly kind: "bullet" }
  | { readonly kind: "words"; readonly text: string };

const ROMAN = /^[IVXLC]{1,7}$/;
const BULLET = /^[-+*\u2022\u2013\u2014]+$/;

/** "1. Xã A", "(2) Sở B", "1.1 Sở C", "3/ Xã D": a number before a name, in one cell with it. */
const BEFORE_NAME =
  /^(\(?\d{1,3}(?:\.\d{1,3})*\s*[.)/]\s*|\d{1,2}(?:\.\d{1,2})+\s+|[-+\u2022\u2013\u2014]+\s*)(?=\p{L})/u;

/** What a name is numbered with in its own cell, and the name without it; kind "none" when there is nothing. */
export function splitOrdinal(text: string): { readonly ordinal: Ordinal; readonly name: string } {
  const found = BEFORE_NAME.exec(text)?.[0];
  if (found === undefined) return { ordinal: { kind: "none" }, name: text };
  return { ordinal: readOrdinal(found), name: text.slice(found.length) };
}

/** Reads a numbering cell: blank, `II.`, `A`, `7`, `07.`, `2.1`, or words that were put there ("Tổng cộng"). */
export function readOrdinal(value: CellValue): Ordinal {
  const text = cellText(value);
  const bare = text.replace(/^[([]\s*/, "").replace(/[\s.)\]:,/-]+$/, "");
  if (BULLET.test(text)) return { kind: "bullet" };
  if (bare === "") return { kind: "none" };
  if (ROMAN.test(bare) || /^[A-Z]$/.test(bare)) return { kind: "mark", style: markStyle(bare) };
  if (/^\d{1,6}$/.test(bare)) return { kind: "number", value: Number(bare) };
  if (/^(\d{1,4}|[IVXLC]{1,7}|[A-Z])([.,]\d{1,4})+$/.test(bare)) return { kind: "sub" };
  if (/^[a-z]$/.test(bare)) return { kind: "sub" };
  return { kind: "words", text };
}

/** C and L follow B and K; as roman numerals they would number the fiftieth group. */
function markStyle(mark: string): MarkStyle {
  return ROMAN.test(mark) && mark !== "C" && mark !== "L" ? "roman" : "letter";
}

/** The style of the mark that `nameBehindMark` takes off; undefined when there is none. */
export function markStyleOf(name: string): MarkStyle | undefined {
  return nameBehindMark(name) === undefined ? undefined : markStyle((/^[A-Z]+/.exec(name) ?? [""])[0]);
}

/** "C.ty", "C. TY": an abbreviated company, no third group. */
const COMPANY = /^C\s*\.\s*ty\s/i;

/**
 * The name behind a group mark written in the same cell ("II. Cấp xã", "A - Sở, ban, ngành"); undefined when there
 * is no such mark. Abbreviations of kinds of units (P., X., H., Q.) are no marks, nor is a letter
 * with small letters directly behind its mark.
 */
export function nameBehindMark(name: string): string | undefined {
  const found = /^([IVX]{1,6}|[A-E])\s*[.)/:\u2013-]+(?:\s+(?=\S)|(?=\p{Lu}))/u.exec(name);
  if (found === null || found[1] === "X") return undefined;
  const rest = name.slice(found[0].length);
  return COMPANY.test(name) ? undefined : rest;
}
