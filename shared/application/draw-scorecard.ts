import type { Scorecard } from "../ranking/scorecard";
import { scorecardSheet } from "../reports/scorecard-sheet";
import type { ReportSheet } from "../reports/report-sheet";
import { showTime } from "../texts/show-time";
import type { FoundTable } from "./read-tables";
import type { Workbook } from "./workbook";
import { refuseIfChanged, refuseIfSheetChanged } from "./write-ranking";

/**
 * Draws the sheet of a scorecard. The table is read once more first, and so is the target table where targets come from
 * it: if a cell of either has changed, or a row of targets was added, there is no sheet.
 *
 * @param now the time to print, in the user's own time zone.
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function drawScorecard(
  workbook: Pick<Workbook, "readSheet">,
  { table, grid }: FoundTable,
  card: Scorecard,
  now: Date,
): Promise<ReportSheet> {
  await refuseIfChanged(workbook, { table, grid });
  const assigned = card.request.measures.find(({ target }) => target.from === "table")?.target;
  if (assigned?.from === "table") await refuseIfSheetChanged(workbook, assigned.grid);
  return scorecardSheet({ card, table, readAt: showTime(now) });
}
