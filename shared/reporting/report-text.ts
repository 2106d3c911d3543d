import { finish, type Steps } from "../tables/steps";
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
import { unitFactsInSteps } from "./unit-facts";
import { listsInSteps } from "./unit-lists";
import { unitNames } from "./unit-names";

/**
 * The text of a report, in official Vietnamese: how dossiers were handled, each indicator, who is commended, reminded and asked to
 * explain, what is to be reviewed, what does not balance. Every number that comes from the table is a figure bound to its
 * cells; keys do not depend on the numbers. What the table does not say is not spoken of.
 */
export function reportText(material: ReportMaterial, rules: TextRules): readonly Paragraph[] {
  return finish(reportTextInSteps(material, rules));
}

/** `reportText` with pauses of a few milliseconds of work each, whatever the number of units. */
export function* reportTextInSteps(material: ReportMaterial, rules: TextRules): Steps<readonly Paragraph[]> {
  const facts = yield* shareOf(0, 0.3, unitFactsInSteps(material));
  const { table } = material.source;
  const context: TextContext = {
    material,
    rules,
    facts,
    factsOf: new Map(facts.map((unit) => [unit.row, unit])),
    lists: yield* shareOf(0.3, 0.5, listsInSteps(material, rules, facts)),
    listOrder: listOrder(material, rules),
    name: unitNames(table, rules),
    fullName: unitNames(table, { names: "full" }),
  };
  yield 0.5;
  const processing = processingSection(context);
  const indicators = yield* shareOf(0.5, 0.9, indicatorSection(context));
  const paragraphs = [...processing, ...indicators];
  for (const section of [listsSection, reviewSection, totalsSection]) {
    yield 0.9;
    paragraphs.push(...section(context));
  }
  return [...paragraphs, followUp(context)];
}

/** Steps that are a part of others: their progress goes from one share to another. */
function* shareOf<Result>(from: number, to: number, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
