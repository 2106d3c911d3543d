import type { ReportMaterial } from "../../../reporting/report-material";
import { reportTextInSteps } from "../../../reporting/report-text";
import type { Paragraph } from "../../../reporting/statement";
import type { TextRules } from "../../../reporting/text-rules";
import type { Steps } from "../../../tables/steps";

const known = new WeakMap<ReportMaterial, WeakMap<TextRules, readonly Paragraph[]>>();

/** The generated text of a report in steps; in one step where these rules have been applied to this material before. */
export function* textOfReport(material: ReportMaterial, rules: TextRules): Steps<readonly Paragraph[]> {
  const texts = known.get(material) ?? new WeakMap<TextRules, readonly Paragraph[]>();
  known.set(material, texts);
  const text = texts.get(rules) ?? (yield* reportTextInSteps(material, rules));
  texts.set(rules, text);
  return text;
}
