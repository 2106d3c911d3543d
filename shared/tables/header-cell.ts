import type { CellValue } from "./grid";
import { cellText, isWords } from "./cell-text";
import { isCount, readLabel } from "./match-columns";
import { remembered } from "./remembered";

/** "key": names the numbering or the unit column. "label": another column that is understood. */
export type HeaderCell = "ordinal" | "unit" | "count" | "label" | undefined;

/** Longer texts are titles or remarks. */
const LONGEST_LABEL = 160;
/** A sheet with more different texts than this is full of prose; those that come later are not looked at. */
const MOST_TEXTS = 3000;

/** Tells header cells from others; remembers texts, since bodies repeat them thousands of times. */
export class HeaderCells {
  private readonly known = new Map<string, HeaderCell>();

  /** What a cell says when it is read as a column header; undefined for figures and for words of another kind. */
  read(value: CellValue): HeaderCell {
    if (!isWords(value)) return undefined;
    const text = cellText(value);
    if (text.length > LONGEST_LABEL || /[:;]$/.test(text)) return undefined;
    if (this.known.has(text)) return this.known.get(text);
    if (this.known.size >= MOST_TEXTS) return undefined;
    const kind = kindOf(text);
    this.known.set(text, kind);
    return kind;
  }
}

const kindOf = remembered((text: string): HeaderCell => {
  const { meaning, confidence } = readLabel(text);
  if (meaning === undefined) return undefined;
  if (meaning === "ordinal") return "ordinal";
  // A list of levels ("Xã, phường, thị trấn") also heads groups in bodies, so it is no proof of a header.
  if (meaning === "unit") return confidence >= 0.9 ? "unit" : "label";
  return isCount(meaning) ? "count" : "label";
}, MOST_TEXTS);
