import { isSameRate, tellingPlace, type RatedTable } from "../ranking/same-rate";
import type { ReportedIndicator } from "./report-material";

/** Those that say the same as another one, seen from the other side or with a part left out, are not proposed. */
const NOT_PROPOSED: ReadonlySet<string> = new Set(["onlineWithoutPost", "onTimeOfDue", "onTimeOfAll", "late", "lateOfAll"]);

/**
 * Which indicators a report speaks of unless the user has said: the one that is ranked and those with a target; where no other one
 * has a target, all that say something of their own. Of those that are one rate in the table it speaks of the ranked one, so that
 * ranking and report say the same figures by the same definition, else of the one that tells most. One that ranks no unit is
 * proposed only where it is the ranked one.
 *
 * @param source the table that they are of.
 * @param indicators all that could be ranked, the one that is ranked in the pane first.
 * @returns their keys.
 */
export function proposedIndicators(source: RatedTable, indicators: readonly ReportedIndicator[]): string[] {
  const [ranked] = indicators;
  if (ranked === undefined) return [];
  const filled = indicators.filter(({ key, ranking }) => key !== ranked.key && ranking.groups.length > 0);
  const aimed = filled.filter(({ ranking }) => ranking.request.target.from !== "none");
  const others = aimed.length > 0 ? aimed : filled.filter(({ key }) => !NOT_PROPOSED.has(key)).sort(byTelling);
  return distinct(source, [ranked, ...others]);
}

function byTelling({ indicator: one }: ReportedIndicator, { indicator: other }: ReportedIndicator): number {
  return tellingPlace(one) - tellingPlace(other);
}

/** The first of each that are one rate. */
function distinct(source: RatedTable, indicators: readonly ReportedIndicator[]): string[] {
  const kept: ReportedIndicator[] = [];
  for (const reported of indicators)
    if (!kept.some(({ indicator }) => isSameRate(source, indicator, reported.indicator))) kept.push(reported);
  return kept.map(({ key }) => key);
}
