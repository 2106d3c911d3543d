import { valueAt, type Area, type CellValue, type Grid } from "./grid";
import { RunningSum } from "./running-sum";

/** Told apart by their first letter, so that the number 12 is not the text "12". */
const TAGS: Readonly<Record<string, string>> = { number: "n", boolean: "b", string: "t" };

/**
 * A short sum of the values of an area, to tell whether any of them has changed: the same values in the same order give
 * the same sum on every host, wherever the area stands. Numbers count by their value and texts as they read (NFC, line
 * breaks as LF); looks and formulas do not count.
 *
 * @returns 14 hexadecimal digits, as `RunningSum` gives them.
 */
export function sourceHash(grid: Grid, area: Area): string {
  const sum = new RunningSum();
  sum.add(`${area.rows}x${area.columns}`);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) sum.add(valueKey(valueAt(grid, row, column)));
  return sum.digits();
}

/** Whether two values count as one for `sourceHash`. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return valueKey(one) === valueKey(other);
}

/** A value as it counts for `sourceHash`. */
export function valueKey(value: CellValue): string {
  // -0 is written "0" as well.
  const text = typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n") : String(value);
  return (TAGS[typeof value] ?? "") + text;
}
