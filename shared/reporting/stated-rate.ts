import { directionOf } from "../ranking/direction-of";
import { tidyName } from "../tables/unit-name";
import { commonTarget } from "./common-target";
import { earlierName, earlierPeriod } from "./earlier-period";
import { countedNoun, indicatorSubject } from "./indicator-noun";
import { saidChange } from "./rate-change";
import { rateFigure, sideFigure } from "./rate-figures";
import type { ReportedIndicator } from "./report-material";
import { body, joined, sentence, type Part } from "./sentence";
import { statedCounts, type StatedCounts } from "./stated-counts";
import type { Paragraph } from "./statement";
import type { TextContext } from "./text-context";

/**
 * The rate over all units by counts that do not add up (several units offer the same services): what the table's own total
 * row states (`statedCounts`), and its change from the total row of the period before. Nothing where it states none.
 */
export function statedRate(context: TextContext, reported: ReportedIndicator): Paragraph[] {
  const { material, rules } = context;
  const { key, indicator, ranking } = reported;
  const stated = statedCounts(material.source, indicator);
  if (stated === undefined) return [];
  const rated = { counts: stated.counts, source: material.source, indicator, rows: [stated.row.row], target: commonTarget(ranking) };
  const at = key + "/stated/";
  const rate = rateFigure(at + "rate", rated, rules.decimals);
  const [part, whole] = [sideFigure(at + "part", "part", rated), sideFigure(at + "whole", "whole", rated)];
  const is = directionOf(indicator) === "higher" ? " đạt " : " là ";
  const from = "; theo dòng “" + tidyName(stated.row.name) + "” của bảng";
  const counts = sentence`${rate} (${part}/${whole}${countedNoun(reported)}${from})`;
  return [body("overall/" + key, joined([indicatorSubject(reported), is, counts, statedChange(context, reported, stated), "."]))];
}

function statedChange(context: TextContext, reported: ReportedIndicator, now: StatedCounts): Part {
  const compared = earlierPeriod(reported);
  const before = compared && statedCounts(compared.previous, compared.ranking.request.indicator);
  if (compared === undefined || before === undefined) return "";
  const rows = { now: [now.row.row], before: [before.row.row] };
  const than = " so với " + earlierName(compared);
  return [", ", saidChange(context, reported, compared, { before: before.counts, now: now.counts }, rows, "stated", than)];
}
