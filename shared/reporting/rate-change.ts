import type { ComparedPeriod } from "../ranking/compared-period";
import type { PooledChange } from "../ranking/compare-periods";
import { showCount } from "../texts/show-number";
import { showProseChange } from "../texts/show-prose-change";
import { earlierName, earlierPeriod } from "./earlier-period";
import { commonTarget } from "./common-target";
import { rateFigure, type RatedUnits } from "./rate-figures";
import type { ReportedIndicator } from "./report-material";
import { sentence, type Part } from "./sentence";
import type { TextContext } from "./text-context";
import { countTrace } from "./trace-cells";

/**
 * What the pooled rate of an indicator has become since the period before: behind the rate where both periods rank the same
 * units, else as a clause about the units of both. "" without a period before.
 */
export function rateChange(context: TextContext, reported: ReportedIndicator): Part {
  const compared = earlierPeriod(reported);
  if (compared === undefined) return "";
  const { pooled, common } = compared.changes;
  const than = " so với " + earlierName(compared);
  if (common === undefined) return [", ", saidChange(context, reported, compared, pooled, rankedRows(compared), "pooled", than)];
  const rows = commonRows(compared);
  const { now } = rows;
  const units = { key: reported.key + "/common/units", shown: showCount(common.units), trace: countTrace(context.material.source, now) };
  return sentence`; tính riêng ${units} đơn vị có số liệu ở cả hai kỳ thì ${saidChange(context, reported, compared, common, rows, "common", than)}`;
}

/** A change of a rate in words, from the counts of some rows in either table; `scope` names its figures. */
export function saidChange(
  { material: { source }, rules }: TextContext,
  { key, indicator, ranking }: ReportedIndicator,
  compared: ComparedPeriod,
  { before, now }: Pick<PooledChange, "before" | "now">,
  rows: ComparedRows,
  scope: "pooled" | "common" | "stated",
  than: string,
): Part {
  const { goes, points } = showProseChange(before, now, rules.decimals);
  if (goes === "nowhere") return ["không đổi", than];
  const verb = goes === "up" ? "tăng " : "giảm ";
  if (points === undefined) return [verb, "không đáng kể", than];
  const at = key + "/" + scope + "/";
  const target = commonTarget(ranking);
  const then: RatedUnits = { counts: before, source: compared.previous, indicator: compared.ranking.request.indicator, rows: rows.before };
  const from = rateFigure(at + "before", then, rules.decimals);
  const to = rateFigure(at + "now", { counts: now, source, indicator, rows: rows.now, target }, rules.decimals);
  const difference = {
    key: at + "change",
    shown: points,
    trace: { ...to.trace, how: "difference" as const, before: { sheet: from.trace.sheet, cells: from.trace.cells } },
  };
  const unit = rules.change === "points" ? " điểm phần trăm" : "%";
  // Two rates that look alike explain nothing.
  const fromTo: Part = from.shown === to.shown ? "" : [" (từ ", from, goes === "up" ? " lên " : " xuống ", to, ")"];
  return [verb, difference, unit, than, fromTo];
}

/** Rows in each of the two tables. */
interface ComparedRows {
  readonly now: readonly number[];
  readonly before: readonly number[];
}

/** The rows of the units that both periods rank, in each table. */
function commonRows({ changes }: ComparedPeriod): ComparedRows {
  const both = [...changes.units].flatMap(([row, change]) => (change.is === "compared" ? [[row, change.before.row] as const] : []));
  return { now: both.map(([row]) => row), before: both.map(([, row]) => row) };
}

/** The rows of the units that each period ranks. */
function rankedRows({ changes, ranking }: ComparedPeriod): ComparedRows {
  return { now: [...changes.units.keys()], before: ranking.groups.flatMap(({ units }) => units.map(({ row }) => row)) };
}
