import { Failure } from "../domain/failure";
import { targetShare } from "../domain/target";
import { areaOf } from "../tables/group-area";
import { unitFinder } from "../tables/match-unit";
import { widthOf, type TargetQuestion } from "../tables/resolve-target";
import { MERGER } from "../tables/rule-candidate";
import type { TargetRule } from "../tables/target-rule";
import { formerUnitText } from "../units/former-units";
import type { FormerUnit, ProvinceUnits } from "../units/province-units";

type Resolve = (question: TargetQuestion) => TargetRule;

/**
 * Finds targets with what is known of a province's units. Before 1/7/2025 a commune whose name only one district had lies
 * in that district. From then on a commune of today is not given what was assigned to those it was made of, nor to their
 * district: where that differs from its own target, the user decides.
 *
 * @returns a function like `resolve`, which also throws Failure `targetOfFormerUnits`.
 */
export function unitHistory(province: ProvinceUnits, resolve: Resolve): Resolve {
  const findFormer = unitFinder(province.former, ({ name }) => name);
  const findCurrent = unitFinder(province.units, ({ name }) => name);
  const parts = new Map<string, FormerUnit[]>();
  for (const former of province.former)
    for (const { unit } of former.into) parts.set(unit, [...(parts.get(unit) ?? []), former]);

  const placed = (question: TargetQuestion): TargetQuestion => {
    const { unit, group = "" } = question;
    if ((areaOf(unit, group)?.type ?? "") !== "") return question;
    const [only, ...others] = findFormer(unit);
    return only === undefined || others.length > 0 ? question : { ...question, unit: `${unit}, ${only.district}` };
  };

  return (question) => {
    if (question.date !== undefined && question.date < MERGER) return named(question, () => resolve(placed(question)));
    const [current] = findCurrent(question.unit);
    const former = (current && parts.get(current.name)) ?? [];
    const assigned = former.flatMap((part) => assignedTo(part, question, resolve));
    const own = settled(() => resolve(question));
    if (own instanceof Failure && !ASKS_FORMER.includes(own.detail.code)) throw own;
    const differs = assigned.some(({ rule }) => own instanceof Failure || targetShare(rule.target) !== targetShare(own.target));
    const isNewer = !(own instanceof Failure) && (own.from >= MERGER || widthOf(own) === "unit");
    if (differs && !isNewer)
      throw new Failure({
        code: "targetOfFormerUnits",
        unit: question.unit,
        former: assigned.map(({ part, rule }) => ({ name: formerUnitText(part), row: rule.row, target: targetShare(rule.target) })),
      });
    if (own instanceof Failure) throw own;
    return own;
  };
}

/** Failures that what the former units were assigned explains better. */
const ASKS_FORMER: readonly string[] = ["noTargetForUnit", "groupUnclear", "targetOfFormerUnits"];

/** What a former unit was assigned by its name or its district; nothing where only a row of a group or of all holds. */
function assignedTo(part: FormerUnit, question: TargetQuestion, resolve: Resolve): { readonly part: FormerUnit; readonly rule: TargetRule }[] {
  const rule = settled(() => resolve({ ...question, unit: part.name, group: part.district, former: true }));
  return rule instanceof Failure || !["unit", "area"].includes(widthOf(rule)) ? [] : [{ part, rule }];
}

function settled(find: () => TargetRule): TargetRule | Failure {
  try {
    return find();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Failures name the unit as the table does, without the district that was added. */
function named({ unit }: TargetQuestion, find: () => TargetRule): TargetRule {
  const rule = settled(find);
  if (!(rule instanceof Failure)) return rule;
  const { detail } = rule;
  throw "unit" in detail ? new Failure({ ...detail, unit }) : rule;
}
