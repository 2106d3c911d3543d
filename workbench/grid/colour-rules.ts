import type { ColourRule } from "../../shared/reports/report-sheet";
import type { FWorksheet } from "../facade";
import { rangeOf } from "./read-grid";

/** Adds the live conditional colours of a report to its sheet. */
export function addColourRules(worksheet: FWorksheet, rules: readonly ColourRule[]): void {
  for (const { area, text, colour, fill } of rules) {
    const rule = worksheet
      .newConditionalFormattingRule()
      .whenTextEqualTo(text)
      .setFontColor(colour)
      .setBackground(fill)
      .setRanges([rangeOf(area)])
      .build();
    worksheet.addConditionalFormattingRule(rule);
  }
}
