import { readSheetTables } from "../application/period-sheets";
import { readTables, type FoundTable, type TablesFound } from "../application/read-tables";
import type { ReadingWatch } from "../application/reading-watch";
import type { Selection, Workbook } from "../application/workbook";
import { runInSlices } from "../application/run-in-slices";
import { readyToRank } from "../ranking/ready-to-rank";
import { browserPace } from "./browser-pace";

/** `readTables` at the pace of the page; the table is then ready to be ranked. */
export async function readTablesInSlices(
  workbook: Workbook,
  selection: Promise<Selection>,
  watch: ReadingWatch,
): Promise<TablesFound> {
  const found = await readTables(workbook, selection, { pace: browserPace, watch });
  if (found.chosen !== undefined) await runInSlices(readyToRank(found.chosen), browserPace, watch);
  return found;
}

/** `readSheetTables` at the pace of the page. */
export function readSheetTablesInSlices(workbook: Workbook, sheet: string): Promise<readonly FoundTable[]> {
  return readSheetTables(workbook, sheet, browserPace.pause);
}
