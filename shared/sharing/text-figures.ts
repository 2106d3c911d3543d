import { AREA_REFERENCE, CELL_REFERENCE } from "../formulas/plain/area-reference";
import { BAD_ROW, NO_ACTIVITY_WORD } from "../formulas/plain/plain-texts";
import type { CellPlace } from "../formulas/spill-anchor";
import { isErrorText } from "../tables/error-text";
import type { Area, CellValue } from "../tables/grid";
import { areaNamed } from "./cell-name";
import { sameName } from "./sharing-sheets";
import type { PlainCell } from "./working-copy";

/** The texts of a sheet, "" included: what a cell that is no number and not blank says. */
export interface SheetTexts {
  readonly sheet: string;
  readonly texts: readonly (CellPlace & { readonly text: string })[];
}

/** How plain formulas ask whether a figure is there; a count that must be 0 asks for names. */
const ASKED = new RegExp(`ISNUMBER\\((${CELL_REFERENCE})\\)|COUNT\\((${AREA_REFERENCE}|${CELL_REFERENCE})\\)(?!=0)`, "giu");
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/;
/** How the text of a bad row begins. */
const BAD = BAD_ROW.slice(1, BAD_ROW.indexOf(" ") + 1);
/** What is taken for "no figure" (decision 25). */
const NO_FIGURE: ReadonlySet<string> = new Set(["", "-", "–", NO_ACTIVITY_WORD.toLowerCase()]);

/**
 * The plain formulas that would show an error where the file keeps a result: a figure that they read stands there as a text
 * ("5.311"), which our functions read and no plain formula can (`supportedInputs`).
 *
 * @param plain the cells of a copy that go with a plain formula
 * @param sheets the texts of all sheets
 */
export function readingTexts(plain: readonly PlainCell[], sheets: readonly SheetTexts[]): PlainCell[] {
  const columns = sheets.map(({ sheet, texts }) => ({ sheet, byColumn: byColumn(texts) }));
  const known = new Map<string, boolean>();
  const isUnfit = (own: string, reference: string, takesDashes: boolean): boolean => {
    const [, quoted, bare, cells = ""] = REFERENCE.exec(reference) ?? [];
    const name = quoted?.replace(/''/g, "'") ?? bare ?? own;
    const key = `${name}\n${cells}\n${takesDashes}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const area = areaNamed(cells.replace(/\$/g, "")) ?? wholeLines(cells);
    const there = columns.find(({ sheet }) => sameName(sheet, name));
    const found = area !== undefined && there !== undefined && holdsUnfit(there.byColumn, area, takesDashes);
    known.set(key, found);
    return found;
  };
  return plain.filter(({ sheet, formula, value }) => {
    if (value === undefined || isErrorText(value) || isBadRow(value)) return false;
    return [...formula.matchAll(ASKED)].some(([, cell, area = ""]) =>
      cell === undefined ? isUnfit(sheet, area, formula.includes(`COUNTIF(${area},"-")`)) : isUnfit(sheet, cell, true),
    );
  });
}

/** The texts of each column by their rows. */
type TextsByColumn = ReadonlyMap<number, ReadonlyMap<number, string>>;

function byColumn(texts: SheetTexts["texts"]): TextsByColumn {
  const found = new Map<number, Map<number, string>>();
  for (const { row, column, text } of texts) {
    const others = found.get(column) ?? new Map<number, string>();
    found.set(column, others.set(row, text));
  }
  return found;
}

function holdsUnfit(texts: TextsByColumn, { row: top, column: left, rows, columns }: Area, takesDashes: boolean): boolean {
  const isUnfit = (text: string | undefined): boolean => text !== undefined && !(takesDashes && NO_FIGURE.has(text.toLowerCase()));
  if (rows === 1 && columns === 1) return isUnfit(texts.get(left)?.get(top));
  return [...texts].some(
    ([column, cells]) =>
      column >= left && column < left + columns && [...cells].some(([row, text]) => row >= top && row < top + rows && isUnfit(text)),
  );
}

/** Whole columns or rows as an area. */
function wholeLines(reference: string): Area | undefined {
  const [first = "", last = ""] = reference.replace(/\$/g, "").split(":");
  return /^\d+$/.test(first) ? areaNamed(`A${first}:XFD${last}`) : areaNamed(`${first}1:${last}1048576`);
}

/** What our functions give for a row that they cannot read: a plain formula gives much the same. */
function isBadRow(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith(BAD);
}
