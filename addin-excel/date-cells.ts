import type { CellValue } from "../shared/tables/grid";
import { LATER_IN_1904, UNIX_EPOCH } from "../shared/tables/serial-day";
import { plainDay, readShownDate } from "../shared/tables/shown-date";

/** Whether a number format shows a date or a time: a d, m, y, h or s outside quotes, escapes and brackets ([Red]). */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[dmyhs]/i.test(bare);
}

/** The positions of numbers that are shown as dates; a day number must not be taken for a count of dossiers. */
export function datePositions(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): { row: number; column: number }[] {
  const known = new Map<string, boolean>();
  const positions: { row: number; column: number }[] = [];
  formats.forEach((line, row) =>
    line.forEach((format, column) => {
      if (typeof values[row]?.[column] !== "number" || format === "General") return;
      const isDate = known.get(format) ?? isDateFormat(format);
      known.set(format, isDate);
      if (isDate) positions.push({ row, column });
    }),
  );
  return positions;
}

/** The text of a date cell: see `readShownDate`; dd/mm/yyyy too when the column is too narrow to show it ("####"). */
export function dateText(serial: number, shown: string): string {
  const day = Math.floor(serial) - UNIX_EPOCH;
  return shown === "" || /^#+$/.test(shown) ? plainDay(day) : readShownDate(shown, [day, day + LATER_IN_1904]);
}
