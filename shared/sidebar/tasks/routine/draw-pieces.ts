import { refuseIfReportChanged } from "../../../application/refuse-changed-report";
import { refuseIfRankedChanged } from "../../../application/write-ranking";
import type { Workbook } from "../../../application/workbook";
import { RULE_VERSION } from "../../../domain/rule-version";
import type { ReportMaterial } from "../../../reporting/report-material";
import { annexSheets } from "../../../reports/annex-sheets";
import type { OfficialHeading } from "../../../reports/official-heading";
import { periodSheet, type PeriodSheet } from "../../../reports/period-sheet";
import type { ReportSheet } from "../../../reports/report-sheet";
import { tablePeriod } from "../../../tables/table-period";
import type { PaneParts } from "../../parts";
import type { RankingPlan } from "../../plan-ranking";
import type { AnnexPlan } from "../annex/plan-annex";
import type { Piece } from "./kept-routine";

/** What the pieces of a run are drawn from. */
export interface RunSource {
  readonly plan: RankingPlan;
  readonly material: ReportMaterial;
  /** `sourceHash` of the table. */
  readonly hash: string;
  readonly annex: Pick<AnnexPlan, "material" | "options">;
  readonly heading: OfficialHeading;
  /** As shown. */
  readonly at: string;
}

/** The sheets of a run in the order of writing, the copy of the period first. */
export interface DrawnRun {
  readonly copy: PeriodSheet | undefined;
  readonly sheets: readonly [ReportSheet, ...ReportSheet[]];
}

/**
 * Draws the sheets of a run. Reads all that they are made from once more.
 *
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function drawPieces(
  workbook: Workbook,
  { reports }: Pick<PaneParts, "reports">,
  { plan, material, hash, annex, heading, at }: RunSource,
  pieces: readonly Piece[],
): Promise<DrawnRun> {
  const { found, ranking, comparison } = plan;
  const { table, grid } = found;
  await refuseIfReportChanged(workbook, material);
  const isReported = material.indicators.some((indicator) => indicator.ranking === ranking);
  if (ranking !== undefined && !isReported) await refuseIfRankedChanged(workbook, found, ranking, comparison.compared?.previous);
  const copy = pieces.includes("period")
    ? periodSheet({ table, grid, period: tablePeriod(table), hash, keptAt: at, rules: RULE_VERSION })
    : undefined;
  // The copy is for the next period: beside others it stands behind what is read now.
  const sheets: ReportSheet[] = copy === undefined ? [] : [pieces.length > 1 ? { ...copy.sheet, stays: "behind" } : copy.sheet];
  if (pieces.includes("ranking") && ranking !== undefined) {
    const { rankingSheet } = await reports();
    sheets.push(rankingSheet({ ranking, table, grid, readAt: at, compared: comparison.compared }));
  }
  if (pieces.includes("annex")) sheets.push(...annexSheets(annex.material, annex.options, heading, at));
  const [first, ...rest] = sheets;
  if (first === undefined) throw new Error("a run writes at least one sheet");
  return { copy, sheets: [first, ...rest] };
}
