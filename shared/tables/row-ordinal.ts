import type { CellValue } from "./grid";
import { cellText } from "./cell-text";

/** What stands in the numbering column of a row. "mark": a roman numeral or a capital letter, which heads a group. */
export type Ordinal =
  | { readonly kind: "none" }
  | { readonly kind: "mark" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "sub" }
  | { readonly kind: "words"; readonly text: string };

const ROMAN = /^[IVXLC]{1,7}$/;

/** Reads a numbering cell: blank, `II.`, `A`, `7`, `07.`, `2.1`, or words that were put there ("Tổng cộng"). */
export function readOrdinal(value: CellValue): Ordinal {
  const text = cellText(value);
  const bare = text.replace(/^[([]\s*/, "").replace(/[\s.)\]:,/-]+$/, "");
  if (bare === "") return { kind: "none" };
  if (ROMAN.test(bare) || /^[A-Z]$/.test(bare)) return { kind: "mark" };
  if (/^\d{1,6}$/.test(bare)) return { kind: "number", value: Number(bare) };
  if (/^(\d{1,4}|[IVXLC]{1,7}|[A-Z])([.,]\d{1,4})+$/.test(bare)) return { kind: "sub" };
  if (/^[a-z]$/.test(bare)) return { kind: "sub" };
  return { kind: "words", text };
}

/**
 * The name behind a group mark written in the same cell ("II. Cấp xã", "A - Sở, ban, ngành"); undefined when there
 * is no such mark. Abbreviations of kinds of units (P., X., H., Q.) are no marks.
 */
export function nameBehindMark(name: string): string | undefined {
  const found = /^([IVX]{1,6}|[A-E])\s*[.)/:–-]+\s*(?=\S)/.exec(name);
  return found === null || found[1] === "X" ? undefined : name.slice(found[0].length);
}
