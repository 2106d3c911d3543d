import type { CellValue } from "../../shared/tables/grid";
import { readShownDate } from "../../shared/tables/shown-date";

const DAY_MS = 86400000;

/** Whether a value from `getValues` may leave as it is; dates, durations and pictures in cells are objects. */
export function isPlain(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * The values of a range as plain JSON, from what its one `getValues` gave. An error cell is its text ("#N/A").
 * Dates, times and durations become the text that the cell shows, a date in numbers dd/mm/yyyy (`readShownDate`), by one
 * `getDisplayValues` that is made only when there are any.
 */
export function plainValues(range: GoogleAppsScript.Spreadsheet.Range, values: unknown[][]): CellValue[][] {
  const shown = values.every((row) => row.every(isPlain)) ? [] : range.getDisplayValues();
  return values.map((row, at) =>
    row.map((value, column) => (isPlain(value) ? value : dateText(value, shown[at]?.[column] ?? ""))),
  );
}

/**
 * A Date is midnight in the time zone of the spreadsheet, which may differ from that of the script: in UTC its day is the
 * one that the cell shows, or one beside it.
 */
function dateText(value: unknown, shown: string): string {
  if (Object.prototype.toString.call(value) !== "[object Date]") return shown;
  const day = Math.floor((value as Date).getTime() / DAY_MS);
  return readShownDate(shown, [day, day + 1, day - 1]);
}
