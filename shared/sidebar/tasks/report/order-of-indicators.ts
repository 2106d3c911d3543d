import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";

/**
 * The indicators in the order in which a report speaks of them: the one that the user has chosen to rank by first, the others as
 * the table allows them. What the pane has merely proposed stands among the others: the news of Vĩnh Linh tells what was in full
 * online before what was in full and in part, which is proposed to be ranked.
 *
 * @param plans of all indicators by their keys, the ranked one first.
 */
export function orderOfIndicators(
  plans: ReadonlyMap<string, RankingPlan>,
  { indicators }: RankingPlan,
  { engine, choices }: Pick<PanelState, "engine" | "choices">,
): [string, RankingPlan][] {
  if (choices.indicator !== undefined || engine === undefined) return [...plans];
  const places = new Map(indicators.map((indicator, at) => [engine.indicatorKey(indicator), at]));
  return [...plans].sort(([one], [other]) => (places.get(one) ?? -1) - (places.get(other) ?? -1));
}
