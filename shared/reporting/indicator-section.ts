import { directionOf } from "../ranking/direction-of";
import type { Steps } from "../tables/steps";
import { commonTarget } from "./common-target";
import { extremesParagraphs } from "./extremes-paragraphs";
import { countedNoun, indicatorSubject } from "./indicator-noun";
import { rateChange } from "./rate-change";
import { rateFigure, sideFigure, type RatedUnits } from "./rate-figures";
import { fullMarksParagraphs } from "./lists-section";
import type { ReportedIndicator } from "./report-material";
import { body, heading, joined, listed, sentence, type Part } from "./sentence";
import { addsUp } from "../ranking/additive-counts";
import { statedRate } from "./stated-rate";
import type { Paragraph } from "./statement";
import { targetParagraph } from "./target-paragraph";
import { unitCount, type TextContext } from "./text-context";

/** Each indicator: its pooled rate and change, its target, its highest and lowest units; then who has full marks. Pauses between them. */
export function* indicatorSection(context: TextContext): Steps<Paragraph[]> {
  const { indicators } = context.material;
  const paragraphs = [heading("overall/heading", "Kết quả thực hiện các chỉ số")];
  for (const [at, reported] of indicators.entries())
    for (const say of [overall, targetParagraph, extremesParagraphs]) {
      yield at / indicators.length;
      paragraphs.push(...say(context, reported));
    }
  return [...paragraphs, ...fullMarksParagraphs(context)];
}

/** The pooled rate over the ranked units. Of services, which several units offer alike, it is what the table states. */
function overall(context: TextContext, reported: ReportedIndicator): Paragraph[] {
  const { material, rules } = context;
  const { key, indicator, ranking } = reported;
  const rows = ranking.groups.flatMap(({ units }) => units.map(({ row }) => row));
  if (rows.length === 0) return [body("overall/" + key, [indicatorSubject(reported), ": không có đơn vị nào có số liệu để tính."])];
  if (!addsUp(material.source.table, indicator)) return statedRate(context, reported);
  const rated: RatedUnits = { counts: ranking.pooled, source: material.source, indicator, rows, target: commonTarget(ranking) };
  const rate = rateFigure(key + "/pooled/rate", rated, rules.decimals);
  const [part, whole] = (["part", "whole"] as const).map((side) => sideFigure(key + "/pooled/" + side, side, rated)) as [Part, Part];
  const is = directionOf(indicator) === "higher" ? " đạt " : " là ";
  const counts = sentence`${rate} (${part}/${whole}${countedNoun(reported)}${coverage(context, reported)})`;
  return [body("overall/" + key, joined([indicatorSubject(reported), is, counts, rateChange(context, reported), "."]))];
}

/** Over how many units the rate is, where it is not over all of them, and how many of these are to be reviewed. */
function coverage(context: TextContext, { key, ranking }: ReportedIndicator): Part {
  const ranked = ranking.groups.flatMap(({ units }) => units);
  const { noActivity, toReview } = ranking;
  const doubtful = ranked.filter(({ row }) => (context.factsOf.get(row)?.doubts.length ?? 0) > 0);
  const apart = [
    toReview.length === 0 ? "" : [unitCount(context, key + "/toReview", toReview), " đơn vị cần rà soát"],
    noActivity.length === 0 ? "" : [unitCount(context, key + "/noActivity", noActivity), " đơn vị không phát sinh"],
  ].filter((part) => part !== "");
  const included: Part = doubtful.length === 0 ? "" : ["gồm cả ", unitCount(context, key + "/doubtful", doubtful), " đơn vị cần rà soát"];
  if (apart.length === 0) return included === "" ? "" : ["; ", included];
  const all = context.facts;
  const over = sentence`; tính trên ${unitCount(context, key + "/ranked", ranked)}/${unitCount(context, "units", all)} đơn vị, chưa tính `;
  return [over, listed(apart, " và "), included === "" ? "" : [", ", included]];
}
