import type { CellValue } from "../../shared/tables/grid";

/** Whether a value from `getValues` may leave as it is; dates, durations and pictures in cells are objects. */
export function isPlain(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * The values of a range as plain JSON, from what its one `getValues` gave. An error cell is its text ("#N/A").
 * Dates, times and durations become the text that the cell shows, by one `getDisplayValues` that is made only when
 * there are any.
 */
export function plainValues(range: GoogleAppsScript.Spreadsheet.Range, values: unknown[][]): CellValue[][] {
  const shown = values.every((row) => row.every(isPlain)) ? [] : range.getDisplayValues();
  return values.map((row, at) => row.map((value, column) => (isPlain(value) ? value : (shown[at]?.[column] ?? ""))));
}
