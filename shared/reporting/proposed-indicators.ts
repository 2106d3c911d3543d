import type { ReportedIndicator } from "./report-material";

/** Those that say the same as another one, seen from the other side or with a part left out, are not proposed. */
const NOT_PROPOSED: ReadonlySet<string> = new Set(["onlineWithoutPost", "onTimeOfDue", "onTimeOfAll", "late", "lateOfAll"]);

/** Of two that come to the same counts the more telling one goes first: what was received in full online tells more. */
const FIRST: readonly string[] = ["fullOnline", "fullAndPartOnline"];

/** Rates of online dossiers, which tables that state them in one column or in several make the same of. */
const ONLINE: ReadonlySet<string> = new Set(["onlineOfNew", "onlineOfReceived", "onlineWithoutPost", "fullOnline", "fullAndPartOnline"]);

/**
 * Which indicators a report speaks of unless the user has said: the one that is ranked and those with a target; where no other one
 * has a target, all that say something of their own. One that ranks no unit is proposed only where it is the ranked one.
 *
 * @param indicators all that could be ranked, the one that is ranked in the pane first.
 * @returns their keys.
 */
export function proposedIndicators(indicators: readonly ReportedIndicator[]): string[] {
  const [ranked] = indicators;
  if (ranked === undefined) return [];
  const filled = indicators.filter(({ ranking }) => ranking.groups.length > 0);
  const aimed = filled.filter(({ ranking }) => ranking.request.target.from !== "none");
  const others = aimed.filter(({ key }) => key !== ranked.key);
  if (others.length > 0 || filled.length === 0) return distinct([ranked, ...others]);
  const usual = filled.filter(({ key }) => !NOT_PROPOSED.has(key));
  const place = ({ key }: ReportedIndicator): number => (FIRST.includes(key) ? 0 : 1);
  return distinct([...(aimed.length > 0 ? [ranked] : []), ...usual.sort((one, other) => place(one) - place(other))]);
}

/**
 * One of each that are the same rate: of the same counts, and of the same columns above the line or both of online dossiers. Two
 * rates that both come to 100% are still two.
 */
function distinct(indicators: readonly ReportedIndicator[]): string[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ key, indicator, ranking: { pooled } }) => {
    const above = indicator.numerator.map(({ column, sign }) => sign * (column + 1)).sort((one, other) => one - other);
    const counts = "/" + pooled.part + "/" + pooled.whole;
    const same = [above.join() + counts, ...(ONLINE.has(key) ? ["online" + counts] : [])];
    if (same.some((each) => seen.has(each))) return [];
    for (const each of same) seen.add(each);
    return [key];
  });
}
