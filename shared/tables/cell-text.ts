import type { CellValue } from "./grid";

const LONGEST_FIGURE = 60;
/** Plain single spaces stay as they are: of the words in a large table nearly all are between those. */
const NOT_ONE_SPACE = /[\s\u00A0\u200B\uFEFF]{2,}|[^\S ]|[\u00A0\u200B\uFEFF]/g;

/** The text of a cell on one line: line breaks, no-break and repeated spaces become one space. */
export function cellText(value: CellValue): string {
  return typeof value === "string" ? value.replace(NOT_ONE_SPACE, " ").trim() : String(value);
}

/** Whether a cell shows nothing: empty, or spaces only. */
export function isBlank(value: CellValue): boolean {
  if (value === "") return true;
  if (typeof value !== "string") return false;
  for (let at = 0; at < value.length; at++) if (!isSpace(value.charCodeAt(at))) return false;
  return true;
}

/**
 * Whether a cell is there to give a quantity: a number, a text of digits with separators, sign, "~", ">" or "%",
 * or an error value. Dates ("22/5/2024") and codes ("000.00.12.H56") are text. Says nothing about being readable.
 */
export function isFigure(value: CellValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string" || value === "" || value.length > LONGEST_FIGURE) return false;
  if (value.startsWith("#")) return true;
  let digits = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (!isSpace(code) && !"+-.,%~<>()\u2013\u2212".includes(value.charAt(at))) return false;
  }
  return digits > 0;
}

/** Whether a cell is words: neither blank, nor a figure, nor a lone dash that stands for a missing figure. */
export function isWords(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    !isBlank(value) &&
    !isFigure(value) &&
    !/^[\s\u00A0]*[-\u2013\u2014]+[\s\u00A0]*$/.test(value)
  );
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}
