import { dayFields, type DossierField } from "../domain/dossier";
import { readDayNumber } from "../dossiers/read-day";
import { valueAt, type Grid } from "../tables/grid";
import { LATER_IN_1904 } from "../tables/serial-day";
import { runWith, type RowsRead } from "./column-blocks";

/** The columns that hold days. */
export function dayColumns(columns: ReadonlyMap<DossierField, number>): number[] {
  return dayFields.flatMap((field) => columns.get(field) ?? []);
}

/**
 * By how many days the numbers of a workbook stand before those of the 1900 system: 0 or 1462. Excel does not tell; but
 * `head` has the same cells as they are shown, as dd/mm/yyyy.
 */
export function daysBehind(head: Grid, read: RowsRead, columns: readonly number[]): number {
  for (const column of columns) {
    const run = runWith(read.runs, column);
    for (let at = 0; run !== undefined && at < read.rows; at++) {
      const held = run.values[at]?.[column - run.column];
      const shown = valueAt(head, read.row + at, column);
      if (typeof held !== "number" || typeof shown !== "string") continue;
      const day = readDayNumber(shown);
      if (day === Math.floor(held) || day === Math.floor(held) + LATER_IN_1904) return day - Math.floor(held);
    }
  }
  return 0;
}

/** Moves the days of rows to the 1900 system, in place. */
export function moveDays({ runs }: RowsRead, columns: readonly number[], days: number): void {
  if (days === 0) return;
  for (const column of columns) {
    const run = runWith(runs, column);
    for (const row of run?.values ?? []) {
      const at = column - (run?.column ?? 0);
      const held = row[at];
      if (typeof held === "number") row[at] = held + days;
    }
  }
}
