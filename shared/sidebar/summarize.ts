import type { Ranking } from "../ranking/ranking";
import { directionOf } from "../ranking/direction-of";
import { commonTarget } from "../reporting/common-target";
import { showCount, showRate } from "../texts/show-number";
import type { PaneTexts } from "./pane-texts";

/**
 * The ranking in two sentences: how many units are ranked, have met their target, have not, had no activity or must
 * be reviewed (what is zero goes unsaid, except the first), then the pooled rate.
 */
export function summarize(ranking: Ranking, { pane }: PaneTexts): string {
  const { groups, noActivity, toReview, pooled, request } = ranking;
  const { result } = pane;
  const units = groups.flatMap((group) => group.units);
  const met = units.filter((unit) => unit.met === true).length;
  const notMet = units.filter((unit) => unit.met === false).length;
  const bare = units.length - met - notMet;
  const withTarget = request.target.from !== "none";
  const parts = [
    result.ranked(showCount(units.length)),
    ...(withTarget && units.length > 0 ? [result.met(showCount(met)), result.notMet(showCount(notMet))] : []),
    ...(withTarget && bare > 0 ? [result.withoutTarget(showCount(bare))] : []),
    ...(noActivity.length > 0 ? [result.noActivity(showCount(noActivity.length))] : []),
    ...(toReview.length > 0 ? [result.toReview(showCount(toReview.length))] : []),
  ];
  const counts = parts.join(", ") + ".";
  if (pooled.whole === 0) return counts;
  const { part, whole } = pooled;
  const rate = showRate(part / whole, commonTarget(ranking), directionOf(request.indicator));
  return counts + " " + result.pooled(rate, showCount(part), showCount(whole));
}
