import { meetsTarget } from "../domain/target";
import { directionOf } from "../ranking/direction-of";
import { reportRules } from "../texts/report-rules-vi";
import { earlierPeriod } from "./earlier-period";
import { indicatorNoun } from "./indicator-noun";
import { namesNobody, type NamedByRule } from "./named-by-rule";
import { pickedIndicators } from "./picked-indicators";
import type { ReportedIndicator, ReportMaterial } from "./report-material";
import type { UnitFacts, UnitResult } from "./unit-facts";

/** Whether the target is to be met or missed; in this period or in the one before as well; in any indicator or in every one. */
export interface TargetRule {
  readonly verdict: "met" | "notMet";
  readonly twice: boolean;
  readonly of: "any" | "every";
  readonly indicators: readonly string[];
}

/**
 * Names units by their verdicts. An indicator in which a unit has no activity or no target says nothing of it; a unit without any
 * verdict is never named. The target of the period before is not known: both periods are held against this one's. Who was not
 * there in the period before has met nothing twice.
 */
export function nameByTargets(rule: TargetRule, material: ReportMaterial, units: readonly UnitFacts[]): NamedByRule {
  const picked = pickedIndicators(material, rule.indicators);
  const aimed = picked.filter(({ key }) => units.some(({ results }) => results.get(key)?.met !== undefined));
  const judged = rule.twice ? aimed.filter((indicator) => earlierPeriod(indicator) !== undefined) : aimed;
  if (picked.length === 0) return namesNobody("", "indicators");
  if (judged.length === 0) return namesNobody(wordsOf(rule, picked), aimed.length === 0 ? "targets" : "before");
  const named = units.filter((unit) => isNamed(rule, judged, unit));
  const partly = named.some(({ results }) => judged.some(({ key }) => results.get(key)?.met === undefined));
  return { rule: wordsOf(rule, judged) + (partly ? reportRules.asFarAsJudged : ""), lacking: undefined, units: named };
}

function isNamed({ verdict, twice, of }: TargetRule, judged: readonly ReportedIndicator[], { results }: UnitFacts): boolean {
  const wanted = verdict === "met";
  const verdicts = judged.flatMap((indicator) => {
    const result = results.get(indicator.key);
    if (result?.met === undefined) return [];
    return [result.met === wanted && (!twice || metBefore(indicator, result) === wanted)];
  });
  if (verdicts.length === 0) return false;
  return of === "any" ? verdicts.includes(true) : !verdicts.includes(false);
}

/** Undefined for a unit that had no rate in the period before. */
function metBefore({ indicator }: ReportedIndicator, { target, before }: UnitResult): boolean | undefined {
  if (target === undefined || before === undefined) return undefined;
  return meetsTarget(before.part, before.whole, target, directionOf(indicator));
}

function wordsOf({ verdict, twice, of }: TargetRule, indicators: readonly ReportedIndicator[]): string {
  const nouns = indicators.map(indicatorNoun);
  if (verdict === "met") return twice ? reportRules.metTwice(nouns) : reportRules.met(nouns);
  return twice ? reportRules.notMetTwice(of === "any", nouns) : reportRules.notMet(of === "any", nouns);
}
