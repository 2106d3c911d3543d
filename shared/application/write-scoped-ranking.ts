import type { Ranking } from "../ranking/ranking";
import { rankingSheet } from "../reports/ranking-sheet";
import type { ReportSheet } from "../reports/report-sheet";
import { scopeReport, type ScopeSource } from "../reports/scope-report";
import type { Grid } from "../tables/grid";
import { showTime } from "../texts/show-time";
import type { Workbook } from "./workbook";
import { refuseIfChanged, refuseIfSheetChanged } from "./write-ranking";

/** A scope with the sheet that its list was read from. */
export interface PlacedScope extends ScopeSource {
  readonly listGrid: Grid;
}

/**
 * Draws the ranking over a scope, with what the scope leaves out printed under it. Table, list and targets are read once more
 * first: a row added to the list may change the answer as much as a figure of the table.
 *
 * @param now the time to print, in the user's own time zone.
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function drawScopedRanking(
  workbook: Pick<Workbook, "readSheet">,
  scope: PlacedScope,
  ranking: Ranking,
  now: Date,
): Promise<ReportSheet> {
  const { procedures, scoped, listGrid } = scope;
  await refuseIfChanged(workbook, procedures);
  await refuseIfSheetChanged(workbook, listGrid);
  const { target } = ranking.request;
  if (target.from === "table") await refuseIfSheetChanged(workbook, target.grid);
  const { grid } = procedures;
  return rankingSheet({ ranking, table: scoped.table, grid, readAt: showTime(now), more: scopeReport(scope) });
}
