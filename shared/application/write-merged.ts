import { Failure } from "../domain/failure";
import type { MergedTable } from "../merging/merged-table";
import { mergedSheet } from "../reports/merged-sheet";
import type { ReportSheet } from "../reports/report-sheet";
import { showTime } from "../texts/show-time";
import type { Workbook } from "./workbook";
import { sameValues } from "./write-ranking";

/**
 * Draws the sheet of a merged table. Its sources in the workbook are read once more first: if a cell of one of them has
 * changed since it was read, there is no sheet. Files are not read again.
 *
 * @param now the time to print, in the user's own time zone.
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function drawMerged(workbook: Workbook, merged: MergedTable, now: Date): Promise<ReportSheet> {
  for (const { grid, table, file } of merged.sources) {
    if (file !== undefined) continue;
    const again = await workbook.readSheet(table.sheet, table.area);
    if (!sameValues(grid, again, table.area)) throw new Failure({ code: "sourceChanged", sheet: table.sheet });
  }
  return mergedSheet(merged, showTime(now));
}
