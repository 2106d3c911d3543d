import type { CellValue } from "../tables/grid";
import type { BlockColumn } from "./dossier-block";
import { FIRST_SERIAL, LAST_SERIAL } from "../tables/serial-day";
import { dayCode, NO_DAY, UNREADABLE_DAY } from "./read-day";

/**
 * Reads `count` cells of a column of days from the row `from` of a block.
 *
 * @param days takes the day of each row: a serial number, `NO_DAY` or `UNREADABLE_DAY`.
 * @param isNone words that say that there is no such day; undefined: no words do.
 */
export function readDays(
  { values, column }: BlockColumn,
  from: number,
  count: number,
  days: Int32Array,
  isNone: ((value: CellValue) => boolean) | undefined,
): void {
  for (let at = 0; at < count; at++) {
    const value = values[from + at]?.[column] ?? "";
    if (typeof value === "number" && value >= FIRST_SERIAL && value <= LAST_SERIAL) {
      days[at] = value;
      continue;
    }
    const code = dayCode(value);
    days[at] = code === UNREADABLE_DAY && isNone?.(value) === true ? NO_DAY : code;
  }
}
