import { indicatorText } from "../texts/indicator-text";
import { indicatorWords } from "./indicator-words";
import type { PaneTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";

/**
 * What has to be known of the target table under the choice of the target: that it has targets for other indicators only,
 * or that rows of it name units which the table does not have. Undefined where neither is so, or a column's targets are used.
 */
export function targetsNote({ targets, targetFrom, indicator }: RankingPlan, texts: PaneTexts): string | undefined {
  if (targets === undefined || typeof targetFrom === "number") return undefined;
  const { sheet, others, unmatched } = targets;
  const words = indicatorWords(texts);
  if (others.length > 0) return words.otherTargets(sheet, others, indicatorText(indicator, words.texts).name);
  return targetFrom === "table" && unmatched.length > 0 ? words.unmatchedTargets(sheet, unmatched) : undefined;
}
