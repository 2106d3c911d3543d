import { meetsTarget, type Target } from "../domain/target";
import { reportRules } from "../texts/report-rules-vi";
import { showTarget } from "../texts/show-number";
import { indicatorNoun } from "./indicator-noun";
import { namesNobody, type NamedByRule } from "./named-by-rule";
import { higherIsBetter, pickedIndicators } from "./picked-indicators";
import type { ReportMaterial } from "./report-material";
import type { UnitFacts } from "./unit-facts";

/** A rate of at least `share`, or below it, in any of the indicators or in every one. */
export interface ShareRule {
  readonly is: "atLeast" | "below";
  readonly of: "any" | "every";
  readonly share: Target;
  readonly indicators: readonly string[];
}

/** Names units by their rates, from the counts. An indicator in which a unit has no activity says nothing of it. */
export function nameByShare({ is, of, share, indicators }: ShareRule, material: ReportMaterial, units: readonly UnitFacts[]): NamedByRule {
  const picked = higherIsBetter(pickedIndicators(material, indicators));
  if (picked.length === 0) return namesNobody("", "indicators");
  const nouns = picked.map(indicatorNoun);
  const rule = is === "below" ? reportRules.below(of === "any", showTarget(share), nouns) : atLeast(share, nouns);
  const named = units.filter(({ results }) => {
    const verdicts = picked.flatMap(({ key }) => {
      const result = results.get(key);
      return result === undefined ? [] : [meetsTarget(result.part, result.whole, share) === (is === "atLeast")];
    });
    return verdicts.length > 0 && (of === "any" ? verdicts.includes(true) : !verdicts.includes(false));
  });
  const partly = named.some(({ results }) => picked.some(({ key }) => !results.has(key)));
  return { rule: rule + (partly ? reportRules.asFarAsJudged : ""), lacking: undefined, units: named };
}

function atLeast(share: Target, nouns: readonly string[]): string {
  return share.numerator === share.denominator ? reportRules.fullMarks(nouns) : reportRules.atLeast(showTarget(share), nouns);
}
