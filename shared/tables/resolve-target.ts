import { Failure } from "../domain/failure";
import type { Target } from "../domain/target";
import { unitMatcher } from "./match-unit";
import type { TargetRule } from "./read-target-table";
import { foldTones, tidyName, unitKey } from "./unit-name";

/**
 * The target that a table gives a unit: the row that names the unit wins over the row of its group, that over a row
 * for all; at the same level the later date wins. Names match by exact rules (`match-unit.ts`).
 *
 * @param indicator name of the indicator, or "" for any.
 * @throws Failure `noTargetForUnit`, or `ambiguousTarget` with the rows that stand equal and differ.
 */
export function resolveTarget(rules: readonly TargetRule[], unit: string, indicator: string): Target {
  const asked = rules.filter((rule) => indicator === "" || rule.indicator === "" || folded(rule.indicator) === folded(indicator));
  const levels = [
    asked.filter((rule) => rule.unit !== "" && unitMatcher([rule.unit])(unit) !== undefined),
    asked.filter((rule) => rule.unit === "" && rule.group !== "" && inGroup(unit, rule.group)),
    asked.filter((rule) => rule.unit === "" && rule.group === ""),
  ];
  const level = levels.find((candidates) => candidates.length > 0);
  if (level === undefined) throw new Failure({ code: "noTargetForUnit", unit });
  const latest = level.reduce((date, rule) => (rule.from > date ? rule.from : date), "");
  const [first, ...others] = level.filter((rule) => rule.from === latest) as [TargetRule, ...TargetRule[]];
  const conflicts = others.filter((rule) => !sameTarget(rule.target, first.target));
  if (conflicts.length > 0) {
    throw new Failure({ code: "ambiguousTarget", unit, rows: [first, ...conflicts].map((rule) => rule.row) });
  }
  return first.target;
}

/** Whether a unit belongs to a group written as its types: "Xã, phường, thị trấn", "Sở, ban, ngành". */
function inGroup(unit: string, group: string): boolean {
  const { type, core } = unitKey(unit);
  const name = folded(type + " " + core);
  return folded(group)
    .split(/[,;/]| và | - /)
    .map((word) => word.trim())
    .some((word) => word !== "" && (name === word || name.startsWith(word + " ")));
}

function sameTarget(first: Target, second: Target): boolean {
  return first.numerator * second.denominator === second.numerator * first.denominator;
}

function folded(text: string): string {
  return foldTones(tidyName(text).toLowerCase());
}
