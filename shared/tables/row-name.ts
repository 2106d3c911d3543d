import type { BodyLayout } from "./body-layout";
import { cellText, isBlank, isWords } from "./cell-text";
import type { Ordinal } from "./row-ordinal";
import { readOrdinal, splitOrdinal } from "./row-ordinal";
import { sumsBeforeName, sumsBehindName } from "./row-vocabulary";
import { readName } from "./row-words";
import type { SheetView } from "./sheet-view";
import { markedKey } from "./word-keys";

/** What names a row: the name without its number, the number, the column it was found in. */
export interface RowName {
  readonly name: string;
  /** The same as it stands in the cell. */
  readonly written: string;
  /** The key of the name. */
  readonly key: string;
  readonly ordinal: Ordinal;
  /** Undefined when no cell names the row. */
  readonly column: number | undefined;
  /** The key of the unit or group that the row sums up ("Xã A Total", "Tổng Xã A"); "" when it says no such thing. */
  readonly totalOf: string;
}

const NO_ORDINAL: Ordinal = { kind: "none" };
/** A longer text, its tones moved out, is a remark. */
const LONGEST_SUM = 150;
const sumsBefore = sumsBeforeName.split("|").map(markedKey);
const sumsBehind = sumsBehindName.split("|").map(markedKey);

/** Finds what names a row; `above` holds the keys of all names and groups above it. */
export function rowName(view: SheetView, layout: BodyLayout, row: number, above: ReadonlySet<string>): RowName {
  const { ordinalColumn, typeColumn } = layout;
  const column = nameColumn(view, layout, row, above);
  const written = column === undefined ? "" : view.text(row, column);
  const own =
    ordinalColumn === undefined || ordinalColumn === column ? NO_ORDINAL : readOrdinal(view.value(row, ordinalColumn));
  const split = own.kind === "none" ? splitOrdinal(written) : { ordinal: own, name: written };
  const type = typeColumn === undefined || column !== layout.unitColumn ? "" : typeOf(view, typeColumn, row);
  const name = type === "" || split.name === "" || readName(split.name).unitLike ? split.name : `${type} ${split.name}`;
  const key = markedKey(name);
  return { name, written, ordinal: split.ordinal, column, key, totalOf: totalOf(key, above) };
}

function typeOf(view: SheetView, column: number, row: number): string {
  return cellText(view.merged.shownAt(row, column));
}

/** The key of a name above that a text, given by its key, calls itself the sum of; "" when it does not. */
export function totalOf(key: string, above: ReadonlySet<string>): string {
  if (key === " " || key.length > LONGEST_SUM) return "";
  for (const sum of sumsBefore) {
    const rest = key.slice(sum.length - 1);
    if (key.startsWith(sum) && above.has(rest)) return rest;
  }
  for (const sum of sumsBehind) {
    const rest = key.slice(0, 1 - sum.length);
    if (key.endsWith(sum) && above.has(rest)) return rest;
  }
  return "";
}

/** The unit column, or a column left of it where a total or a heading was written; undefined when none names it. */
function nameColumn(
  view: SheetView,
  layout: BodyLayout,
  row: number,
  above: ReadonlySet<string>,
): number | undefined {
  const { unitColumn, ordinalColumn, groupColumn, typeColumn, band } = layout;
  if (!isBlank(view.value(row, unitColumn))) return unitColumn;
  for (let column = band.first; column < unitColumn; column++) {
    const value = view.value(row, column);
    const beside = column === groupColumn || column === typeColumn;
    if (!isWords(value) || (beside && !namesRow(view, layout, row, column, above))) continue;
    if (column === ordinalColumn && readOrdinal(value).kind !== "words") continue;
    return column;
  }
  return undefined;
}

/** In the column of groups only a total, a heading, or a text merged over the unit column names the row. */
function namesRow(
  view: SheetView,
  layout: BodyLayout,
  row: number,
  column: number,
  above: ReadonlySet<string>,
): boolean {
  const text = view.text(row, column);
  const words = readName(text);
  if (words.total || totalOf(markedKey(text), above) !== "") return true;
  if (column === layout.typeColumn) return false;
  if (words.heading) return true;
  return (view.merged.at(row, column)?.columns ?? 1) > layout.unitColumn - column;
}
