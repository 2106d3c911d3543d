import { reportRules } from "../texts/report-rules-vi";
import type { ExplainingUnit, RuledList } from "./listed-units";
import type { TextRules } from "./text-rules";
import type { UnitFacts } from "./unit-facts";

/** Those asked to explain, in the order of the table, by which rule, and why the rule can name nobody. */
export interface Explaining {
  readonly rule: string;
  readonly lacking: RuledList["lacking"];
  readonly units: readonly { readonly unit: UnitFacts; readonly explains: ExplainingUnit }[];
}

/** Who has overdue dossiers or misses a target, as far as the rules ask for that and the table tells. */
export function explainingUnits({ explain }: Pick<TextRules, "explain">, units: readonly UnitFacts[]): Explaining {
  const tellsOverdue = explain.overdue && units.some(({ overdue }) => overdue !== undefined);
  const hasTargets = explain.underTarget && units.some(({ results }) => [...results.values()].some(({ met }) => met !== undefined));
  const rule = tellsOverdue ? (hasTargets ? reportRules.overdueOrUnder : reportRules.overdue) : reportRules.underTarget;
  if (!explain.overdue && !explain.underTarget) return { rule: "", lacking: "off", units: [] };
  if (!tellsOverdue && !hasTargets) return { rule, lacking: explain.overdue ? "indicators" : "targets", units: [] };
  return {
    rule,
    lacking: undefined,
    units: units.flatMap((unit) => {
      const overdue = tellsOverdue ? (unit.overdue ?? 0) : 0;
      const under = hasTargets ? [...unit.results].flatMap(([key, { met }]) => (met === false ? [key] : [])) : [];
      if (overdue === 0 && under.length === 0) return [];
      const { row, name, group } = unit;
      return [{ unit, explains: { row, name, group, overdue, under } }];
    }),
  };
}
