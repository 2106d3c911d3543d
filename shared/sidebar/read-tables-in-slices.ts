import { readSheetTables } from "../application/period-sheets";
import { readTables, type FoundTable, type TablesFound } from "../application/read-tables";
import type { ReadingWatch, Selection, Workbook } from "../application/workbook";
import { browserPace } from "./browser-pace";

/** `readTables` at the pace of the page. */
export function readTablesInSlices(
  workbook: Workbook,
  selection: Promise<Selection>,
  watch: ReadingWatch,
): Promise<TablesFound> {
  return readTables(workbook, selection, { pace: browserPace, watch });
}

/** `readSheetTables` at the pace of the page. */
export function readSheetTablesInSlices(workbook: Workbook, sheet: string): Promise<readonly FoundTable[]> {
  return readSheetTables(workbook, sheet, browserPace.pause);
}
