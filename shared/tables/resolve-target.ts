import { Failure } from "../domain/failure";
import type { Target } from "../domain/target";
import { unitMatcher } from "./match-unit";
import type { TargetRule } from "./read-target-table";
import { groupHolds } from "./target-group";
import { foldedName } from "./unit-name";

/**
 * The target that a table gives a unit: the row that names the unit wins over the row of its group, that over a row
 * for all; at the same level the later date wins. Names match by exact rules (`match-unit.ts`).
 *
 * @param indicator name of the indicator, or "" for any.
 * @throws Failure `noTargetForUnit`; `groupUnclear` when a group can be neither matched nor ruled out, so that the row for
 *   all may be the wrong one; `ambiguousTarget` with the rows that stand equal and differ.
 */
export function resolveTarget(rules: readonly TargetRule[], unit: string, indicator: string): Target {
  const asked = rules.filter((rule) => indicator === "" || rule.indicator === "" || foldedName(rule.indicator) === foldedName(indicator));
  const named = asked.filter((rule) => rule.unit !== "" && unitMatcher([rule.unit])(unit) !== undefined);
  const groups = asked.filter((rule) => rule.unit === "" && rule.group !== "");
  const general = asked.filter((rule) => rule.unit === "" && rule.group === "");
  const held = groups.map((rule) => groupHolds(rule.group, unit));
  const grouped = groups.filter((_, index) => held[index] === true);
  const level = [named, grouped, general].map(inForce).find((candidates) => candidates.length > 0);
  if (level === undefined) throw new Failure({ code: "noTargetForUnit", unit });
  const unclear = groups[held.indexOf(undefined)];
  if (level[0]?.unit === "" && grouped.length === 0 && unclear !== undefined) {
    throw new Failure({ code: "groupUnclear", unit, group: unclear.group });
  }
  const latest = latestStart(level);
  const [first, ...others] = level.filter((rule) => rule.from === latest) as [TargetRule, ...TargetRule[]];
  const conflicts = others.filter((rule) => !sameTarget(rule.target, first.target));
  if (conflicts.length > 0) {
    throw new Failure({ code: "ambiguousTarget", unit, rows: [first, ...conflicts].map((rule) => rule.row) });
  }
  return first.target;
}

/** Rules whose end lies before the latest start have been replaced; without dates all are in force. */
function inForce(rules: readonly TargetRule[]): TargetRule[] {
  const latest = latestStart(rules);
  return rules.filter((rule) => rule.to === "" || rule.to >= latest);
}

function latestStart(rules: readonly TargetRule[]): string {
  return rules.reduce((date, rule) => (rule.from > date ? rule.from : date), "");
}

function sameTarget(first: Target, second: Target): boolean {
  return first.numerator * second.denominator === second.numerator * first.denominator;
}
