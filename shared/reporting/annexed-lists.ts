import type { Steps } from "../tables/steps";
import type { ReportMaterial } from "./report-material";
import { reportTextInSteps } from "./report-text";
import { paragraphText, type Paragraph } from "./statement";
import { IN_ANNEX } from "./text-context";
import type { TextRules } from "./text-rules";

/** The list of units to be reviewed has its units in paragraphs of their own behind it. */
const REVIEW = "review";

/** Whether a paragraph leaves its names to the annex. */
export function leavesNamesToAnnex(paragraph: Paragraph): boolean {
  return paragraphText(paragraph).includes(IN_ANNEX.trim());
}

/**
 * The lists that a text leaves to its annex, with all their names: what the text says stands there has to stand there. One
 * note for each paragraph that refers to it, in order; none where none does.
 *
 * @param paragraphs as handed in; what the user has taken out is not listed.
 */
export function* annexedLists(paragraphs: readonly Paragraph[], material: ReportMaterial, rules: TextRules): Steps<string[]> {
  const referring = new Set(paragraphs.filter(leavesNamesToAnnex).map(({ key }) => key));
  if (referring.size === 0) return [];
  const whole = yield* reportTextInSteps(material, { ...rules, longestList: Infinity });
  return whole.flatMap((paragraph) => {
    if (!referring.has(paragraph.key)) return [];
    const behind = paragraph.key === REVIEW ? whole.filter(({ key, kind }) => kind === "item" && key.startsWith(REVIEW + "/")) : [];
    return ["Danh sách nêu tại văn bản: " + [paragraph, ...behind].map(paragraphText).join(" ")];
  });
}
