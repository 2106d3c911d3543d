import { showDay } from "./show-day";
import type { targetNotesVi } from "./target-notes-vi";

/** Rows that are named. */
const MOST_ROWS = 5;

function rowsEn(rows: readonly number[]): string {
  return (rows.length === 1 ? "row " : "rows ") + rows.slice(0, MOST_ROWS).join(", ") + (rows.length > MOST_ROWS ? "…" : "");
}

/** The same in English. */
export const targetNotesEn: typeof targetNotesVi = {
  fromSheet: (sheet) => `By the sheet “${sheet}”`,
  minimum: "Minimum rate",
  hint: "For example 45% or 29,87%",
  assessedOn: "Date of assessment",
  dateWrong: "Correct the date of assessment to rank.",
  on: (day) => `Targets in force on ${day} are used.`,
  onToday: (day) =>
    `The table names no period, so Thước takes today: targets in force on ${day} are used. If the figures belong to another period, change the date.`,
  problems: (sheet, cells) => `The sheet “${sheet}” has cells that cannot be used: ${cells}.`,
  unused: (sheet, rows) =>
    `The workbook has a sheet “${sheet}” with ${rows} target rows for this indicator; it is not used. To hold units against it, choose it in the list above.`,
  allOut: (sheet, day, { all, ended, lastDay }) =>
    `The sheet “${sheet}” has no target for this indicator in force on ${day}: ` +
    (ended.length === 0
      ? `none of its ${String(all)} rows has begun. `
      : ended.length === all
        ? `all ${String(all)} rows have ended, the last on ${showDay(lastDay)}. `
        : `${String(ended.length)} have ended, ${String(all - ended.length)} have not begun. `) +
    `Add a row in force under “Targets”, or choose the sheet in the list above and change the date of assessment.`,
  someOut: (sheet, day, { all, ended, notYet }) =>
    `${String(ended.length + notYet.length)} of ${String(all)} target rows for this indicator on the sheet “${sheet}” do not count on ${day}: ` +
    [
      ...(ended.length > 0 ? [`ended: ${rowsEn(ended)}`] : []),
      ...(notYet.length > 0 ? [`not begun: ${rowsEn(notYet)}`] : []),
    ].join("; ") +
    ".",
};
