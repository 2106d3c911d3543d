import { cellText, isBlank } from "../tables/cell-text";
import type { CellValue } from "../tables/grid";
import { nameBehindMark } from "../tables/row-ordinal";
import { isEndText, readName } from "../tables/row-words";
import { markedKey } from "../tables/word-keys";
import { NO_DAY, UNREADABLE_DAY, dayCode } from "./read-day";

/**
 * What a cell of the unit column (or of the ids) names. "header": the column's own label, printed again on a new page.
 * "total": a sum. "heading": a group, a field of procedures, a note, a signature. "name": anything else.
 */
export type CellNames = "blank" | "name" | "header" | "total" | "heading";

/** The labels that stand over a column, as `markedKey`s. */
export type ColumnLabels = ReadonlySet<string>;

/** The cells of a row that tell whether it is about a dossier; undefined: the table has no such column. */
export interface TellingCells {
  readonly id: CellValue | undefined;
  readonly unit: CellValue;
  readonly received: CellValue | undefined;
}

/** The labels over a column, for `cellNames`. */
export function columnLabels(header: string | readonly string[]): ColumnLabels {
  const levels = typeof header === "string" ? header.split(" > ") : header;
  return new Set([...levels, levels.join(" ")].map(markedKey).filter((key) => key !== " "));
}

/** What a cell names. It depends on its text alone, so each way of writing has to be asked once only. */
export function cellNames(value: CellValue, labels: ColumnLabels): CellNames {
  if (isBlank(value)) return "blank";
  if (typeof value !== "string") return "name";
  const text = cellText(value);
  if (labels.has(markedKey(text))) return "header";
  const words = readName(text.split(":")[0] ?? "");
  if (words.total) return "total";
  const isHeading = words.heading || words.field || words.knownField || words.part || isEndText(text);
  return isHeading || (nameBehindMark(text) !== undefined && !words.unitLike) ? "heading" : "name";
}

/**
 * Whether a row of an export is about no dossier: a header printed again, a sum, a heading of a group, a note. Such a row has
 * no day of receipt; without a column of these days its unit or, for want of one, its id has to say what it is. A row whose
 * unit is a name is always about a dossier, whatever else is wrong with it.
 */
export function isNoDossier(cells: TellingCells, labels: { readonly id: ColumnLabels; readonly unit: ColumnLabels }): boolean {
  const unit = cellNames(cells.unit, labels.unit);
  if (unit === "name") return false;
  if (cells.received !== undefined && isDay(cells.received)) return false;
  if (unit === "header" || unit === "total") return true;
  const id = cells.id === undefined ? "blank" : cellNames(cells.id, labels.id);
  return unit === "heading" ? id !== "name" : id !== "name" && id !== "blank";
}

/** Whether a row repeats the header over it: two cells at least, and half of those that show something. */
export function isHeaderAgain(cells: readonly CellValue[], labels: readonly ColumnLabels[]): boolean {
  let filled = 0;
  let same = 0;
  cells.forEach((value, at) => {
    if (isBlank(value)) return;
    filled++;
    if (labels[at]?.has(markedKey(cellText(value))) === true) same++;
  });
  return same >= 2 && same * 2 >= filled;
}

function isDay(value: CellValue): boolean {
  const code = dayCode(value);
  return code !== NO_DAY && code !== UNREADABLE_DAY;
}
