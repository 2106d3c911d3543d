import { usualTextRules, type TextRules } from "../../../reporting/text-rules";

export const FULL_MARKS = ["usual", "together", "each", "none"] as const;

/** Which lists of units with 100% are made. */
export type FullMarksChoice = (typeof FULL_MARKS)[number];

/** Which choice a rule is; undefined for lists that no choice makes. */
export function fullMarksOf(rule: TextRules["fullMarks"]): FullMarksChoice | undefined {
  if (rule.length === 0) return "none";
  if (JSON.stringify(rule) === JSON.stringify(usualTextRules.fullMarks)) return "usual";
  if (rule.length === 1) return "together";
  return rule.every((keys) => keys.length === 1) ? "each" : undefined;
}

/** The rule of a choice. An empty list of indicators is all of the report. */
export function fullMarksRule(choice: FullMarksChoice | undefined, indicators: readonly string[]): TextRules["fullMarks"] {
  if (choice === "none") return [];
  if (choice === "together") return [[]];
  if (choice === "each") return indicators.map((key) => [key]);
  return usualTextRules.fullMarks;
}
