import { finish, type Steps } from "../tables/steps";
import { reportRules } from "../texts/report-rules-vi";
import { namedByCommendRule, namedByRemindRule } from "./choose-rule";
import { explainingUnits } from "./explaining-units";
import { indicatorNoun } from "./indicator-noun";
import { listOrder } from "./list-order";
import type { FullMarksList, ListedUnit, UnitLists } from "./listed-units";
import { higherIsBetter, pickedIndicators } from "./picked-indicators";
import type { ReportMaterial } from "./report-material";
import type { TextRules } from "./text-rules";
import { unitFacts, type UnitFacts } from "./unit-facts";

export type { ExplainingUnit, ExplainList, FullMarksList, ListedUnit, ReviewedUnit, RuledList, UnitLists } from "./listed-units";

/**
 * The lists of units that a report names, from exact counts: whoever counts again comes to the same lists. A unit with a
 * doubt about its figures or its name is under `review` and nowhere else, one without any activity under `idle`. Who would
 * be commended by one rule and reminded, or asked to explain, by another is `contested`.
 */
export function unitLists(material: ReportMaterial, rules: TextRules): UnitLists {
  return finish(listsInSteps(material, rules, unitFacts(material)));
}

/** `unitLists` of units whose facts are known, with a pause after each list. */
export function* listsInSteps(material: ReportMaterial, rules: TextRules, facts: readonly UnitFacts[]): Steps<UnitLists> {
  const order = listOrder(material, rules);
  const clear = facts.filter(({ doubts }) => doubts.length === 0);
  const active = clear.filter(({ results }) => results.size > 0);

  yield 0;
  // What is overdue is to be explained, whether or not anything arose that a rate could be of.
  const explaining = explainingUnits(rules, clear);
  const explains = new Map(explaining.units.map((each) => [each.unit.row, each.explains]));
  yield 0.2;
  const remind = namedByRemindRule(rules.remind, material, active);
  yield 0.4;
  const commend = namedByCommendRule(rules.commend, material, active);
  const blamed = new Set([...remind.units.map(({ row }) => row), ...explains.keys()]);
  const contested = commend.units.filter(({ row }) => blamed.has(row));
  const withheld = new Set(contested.map(({ row }) => row));
  yield 0.6;
  const left = (units: readonly UnitFacts[]): UnitFacts[] => units.filter(({ row }) => !withheld.has(row));
  const full = fullMarks(material, rules, active);
  yield 0.8;
  return {
    commend: { ...commend, units: order(left(commend.units)).map(listed), withheld: contested.length > 0 },
    remind: { ...remind, units: order(left(remind.units), true).map(listed), withheld: left(remind.units).length < remind.units.length },
    contested: order(contested).map(listed),
    fullMarks: full.map(({ units, ...list }) => ({ ...list, units: order(units).map(listed) })),
    explain: {
      rule: explaining.rule,
      lacking: explaining.lacking,
      withheld: false,
      units: order(explaining.units.map(({ unit }) => unit), true).flatMap(({ row }) => explains.get(row) ?? []),
    },
    review: order(facts.filter(({ doubts }) => doubts.length > 0)).map((unit) => ({ ...listed(unit), reasons: unit.doubts })),
    cleared: order(clear.filter(({ row }) => material.cleared?.has(row) === true)).map(listed),
    idle: order(clear.filter(({ row, results }) => results.size === 0 && !explains.has(row))).map(listed),
  };
}

/** For each set of indicators, as far as the report speaks of them: who has 100% in every one of them, by the counts. */
function fullMarks(material: ReportMaterial, { fullMarks: sets }: TextRules, units: readonly UnitFacts[]): (Omit<FullMarksList, "units"> & { readonly units: UnitFacts[] })[] {
  const seen = new Set<string>();
  return sets.flatMap((keys) => {
    const picked = keys.length === 0 ? [] : higherIsBetter(pickedIndicators(material, keys));
    const indicators = picked.map(({ key }) => key);
    if (indicators.length === 0 || seen.has(indicators.join())) return [];
    seen.add(indicators.join());
    const full = units.filter(({ results }) =>
      indicators.every((key) => {
        const result = results.get(key);
        return result !== undefined && result.part === result.whole;
      }),
    );
    return [{ indicators, rule: reportRules.fullMarks(picked.map(indicatorNoun)), units: full }];
  });
}

function listed({ row, name, group }: UnitFacts): ListedUnit {
  return { row, name, group };
}
