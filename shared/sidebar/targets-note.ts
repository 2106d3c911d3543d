import { indicatorText } from "../texts/indicator-text";
import { showCount } from "../texts/show-number";
import { showDay } from "../texts/show-day";
import { indicatorWords } from "./indicator-words";
import type { PaneTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";
import type { TargetPlan } from "./plan-targets";

/** Cells of the target sheet that are named. */
const MOST_CELLS = 5;

/**
 * What has to be known of the target table under the choice of the target: that it has targets for other indicators only;
 * that it is there and not used; that rows of it are not in force on the date of assessment, or name units which the table
 * does not have. Undefined where nothing of that is so, or a column's targets are used.
 */
export function targetsNote({ targets, targetFrom, indicator }: RankingPlan, texts: PaneTexts): string | undefined {
  if (targets === undefined || typeof targetFrom === "number") return undefined;
  const { sheet, others, unmatched, outOfForce, date } = targets;
  const words = indicatorWords(texts);
  if (others.length > 0) return words.otherTargets(sheet, others, indicatorText(indicator, words.texts).name);
  const { all, ended, notYet } = outOfForce;
  const out = ended.length + notYet.length;
  const notes = words.targetNotes;
  const day = showDay(date);
  if (all > 0 && out === all) return notes.allOut(sheet, day, outOfForce);
  if (targetFrom !== "table") return all === 0 ? undefined : notes.unused(sheet, showCount(all));
  const said = [
    ...(out > 0 ? [notes.someOut(sheet, day, outOfForce)] : []),
    ...(unmatched.length > 0 ? [words.unmatchedTargets(sheet, unmatched)] : []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}

/** What is said at the date of assessment: its label; on which day targets count and why on that one; cells of the sheet that cannot be used. */
export function targetDateNotes(
  { sheet, date, dateIsToday, problems }: TargetPlan,
  texts: PaneTexts,
): { readonly label: string; readonly on: string; readonly problems: string | undefined } {
  const notes = indicatorWords(texts).targetNotes;
  return {
    label: notes.assessedOn,
    on: (dateIsToday ? notes.onToday : notes.on)(showDay(date)),
    problems: problems.length === 0 ? undefined : notes.problems(sheet, problems.slice(0, MOST_CELLS).join(", ")),
  };
}
