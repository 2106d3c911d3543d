import type { ComparedPeriod } from "../ranking/compared-period";
import type { PooledChange } from "../ranking/compare-periods";
import { directionOf } from "../ranking/direction-of";
import type { Ranking } from "../ranking/ranking";
import { commonTarget } from "../reporting/common-target";
import { periodsVi } from "../texts/periods-vi";
import { showCount, showRate } from "../texts/show-number";
import { showPoints } from "../texts/show-points";

/** The period that is compared with, by name; by its sheet where the table names none. */
export function periodBefore({ before, previous }: ComparedPeriod, texts = periodsVi): string {
  return before?.label ?? texts.nameless(previous.table.sheet);
}

/**
 * The change of the pooled rate in one sentence or two, counts included: over all units of each period and, where other
 * units were ranked then, over those of both periods. In Vietnamese unless told.
 *
 * @param ranking of this period; no rate is rounded across the one target of its units.
 */
export function overallChange(compared: ComparedPeriod, ranking: Ranking, texts = periodsVi): string[] {
  const { pooled, common, units } = compared.changes;
  const name = periodBefore(compared, texts);
  if (![...units.values()].some(({ is }) => is === "compared")) return [texts.noneInCommon(name)];
  if (pooled.before.whole === 0 || pooled.now.whole === 0) return [];
  const sentences = [texts.overall(name, ...figures(pooled, ranking, texts))];
  if (common !== undefined) sentences.push(texts.common(showCount(common.units), ...figures(common, ranking, texts)));
  return sentences;
}

type Figures = [rateBefore: string, countsBefore: string, rate: string, counts: string, change: string];

function figures({ before, now }: PooledChange, ranking: Ranking, texts: typeof periodsVi): Figures {
  const [target, better] = [commonTarget(ranking), directionOf(ranking.request.indicator)];
  const shown = ({ part, whole }: PooledChange["now"]): string => showRate(part / whole, target, better);
  const [rateBefore, rate] = [shown(before), shown(now)];
  const counts = ({ part, whole }: PooledChange["now"]): string => showCount(part) + "/" + showCount(whole);
  return [rateBefore, counts(before), rate, counts(now), texts.pointsSaid(showPoints(before, now))];
}
