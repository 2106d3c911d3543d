import { followUp } from "./follow-up";
import { indicatorSection } from "./indicator-section";
import { listOrder } from "./list-order";
import { listsSection } from "./lists-section";
import { processingSection } from "./processing-section";
import type { ReportMaterial } from "./report-material";
import { reviewSection } from "./review-section";
import type { Paragraph } from "./statement";
import type { TextContext } from "./text-context";
import type { TextRules } from "./text-rules";
import { totalsSection } from "./totals-section";
import { unitFacts } from "./unit-facts";
import { listsOfFacts } from "./unit-lists";
import { unitNames } from "./unit-names";

/**
 * The text of a report, in official Vietnamese: how dossiers were handled, each indicator, who is commended, reminded and asked to
 * explain, what is to be reviewed, what does not balance. Every number that comes from the table is a figure bound to its
 * cells; keys do not depend on the numbers. What the table does not say is not spoken of.
 */
export function reportText(material: ReportMaterial, rules: TextRules): readonly Paragraph[] {
  const facts = unitFacts(material);
  const { table } = material.source;
  const context: TextContext = {
    material,
    rules,
    facts,
    factsOf: new Map(facts.map((unit) => [unit.row, unit])),
    lists: listsOfFacts(material, rules, facts),
    listOrder: listOrder(material, rules),
    name: unitNames(table, rules),
    fullName: unitNames(table, { names: "full" }),
  };
  return [
    ...processingSection(context),
    ...indicatorSection(context),
    ...listsSection(context),
    ...reviewSection(context),
    ...totalsSection(context),
    followUp(context),
  ];
}
