import { cellText } from "./cell-text";
import { typesOfLevel } from "./level-vocabulary";
import { readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";
import { markedKey } from "./word-keys";

/** A column that gives a kind of unit in nearly all of its cells gives nothing else. */
const NEARLY_ALL = 0.9;

const typeKeys = new Set(Object.values(typesOfLevel).flat().map(markedKey));

/** Whether a text gives a kind of unit and nothing else. */
export function isUnitType(text: string): boolean {
  return typeKeys.has(markedKey(text));
}

/**
 * The column left of the units that gives nothing but their kind ("Xã", "Phường"), row by row, while the names beside
 * it do not say theirs. Undefined when there is none: a kind that is written once for many is a group.
 */
export function findTypeColumn(
  view: SheetView,
  band: Band,
  unitColumn: number,
  rows: readonly number[],
): number | undefined {
  const named = rows.filter((row) => {
    const words = readName(view.text(row, unitColumn));
    return view.text(row, unitColumn) !== "" && !words.total && !words.heading;
  });
  if (named.length < 2) return undefined;
  const typed = named.filter((row) => readName(view.text(row, unitColumn)).unitLike).length;
  if (typed > named.length * (1 - NEARLY_ALL)) return undefined;
  for (let column = band.first; column < unitColumn; column++) {
    const types = named.filter((row) => isUnitType(cellText(view.merged.shownAt(row, column))));
    if (types.length >= NEARLY_ALL * named.length) return column;
  }
  return undefined;
}
