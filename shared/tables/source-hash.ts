import { valueAt, type Area, type CellValue, type Grid } from "./grid";

/** Told apart by their first letter, so that the number 12 is not the text "12". */
const TAGS: Readonly<Record<string, string>> = { number: "n", boolean: "b", string: "t" };

/**
 * A short sum of the values of an area, to tell whether any of them has changed: the same values in the same order give
 * the same sum on every host, wherever the area stands. Numbers count by their value and texts as they read (NFC, line
 * breaks as LF); looks and formulas do not count. It is no protection: whoever means to can make two tables of one sum.
 *
 * @returns 14 hexadecimal digits: the 53 bits of cyrb53 (bryc, public domain).
 */
export function sourceHash(grid: Grid, area: Area): string {
  const sum = new RunningSum();
  sum.add(`${area.rows}x${area.columns}`);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) sum.add(keyOf(valueAt(grid, row, column)));
  return sum.digits();
}

/** Whether two values count as one for `sourceHash`. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(value: CellValue): string {
  // -0 is written "0" as well.
  const text = typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n") : String(value);
  return (TAGS[typeof value] ?? "") + text;
}

/** cyrb53 over texts one after the other, each closed by a sign that no text has. */
class RunningSum {
  private first = 0xdeadbeef;
  private second = 0x41c6ce57;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) this.take(text.charCodeAt(at));
    this.take(0x10000);
  }

  digits(): string {
    let [first, second] = [this.first, this.second];
    first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
    second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
    return (4294967296 * (2097151 & second) + (first >>> 0)).toString(16).padStart(14, "0");
  }

  private take(code: number): void {
    this.first = Math.imul(this.first ^ code, 2654435761);
    this.second = Math.imul(this.second ^ code, 1597334677);
  }
}
