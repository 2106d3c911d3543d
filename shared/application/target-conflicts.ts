import { indicatorNamed } from "../ranking/indicator-names";
import { unitFinder } from "../tables/match-unit";
import { officeInFull } from "../tables/office-short";
import type { TargetRule } from "../tables/target-rule";
import { foldedName } from "../tables/unit-name";

/** Two rows that give the same units different targets from the same day on, neither more specific than the other. */
export interface TargetConflict {
  readonly first: TargetRule;
  readonly second: TargetRule;
  /** The unit that both name, as the first does, or their group; "" for all units. */
  readonly whom: string;
}

/**
 * The conflicts that a table has in itself, whatever units are judged by it: rows that may speak of one indicator, name
 * a common unit or the same group, start on the same day, and differ. The later start wins otherwise (design.md,
 * section 5), so rows that start on different days are none. In the order of the rows.
 */
export function targetConflicts(rules: readonly TargetRule[]): TargetConflict[] {
  const read = rules.filter(({ unread }) => unread === undefined);
  const named = read.flatMap((rule) => unitsOf(rule).map((name) => ({ rule, name })));
  const find = unitFinder(named, ({ name }) => officeInFull(name));
  const wide = new Map<string, TargetRule[]>();
  for (const rule of read.filter(({ unit }) => unit === "")) {
    const group = foldedName(rule.group);
    wide.set(group, [...(wide.get(group) ?? []), rule]);
  }
  const pairs = [
    ...named.flatMap(({ rule, name }) => find(officeInFull(name)).map((other) => ({ first: rule, second: other.rule, whom: name }))),
    ...[...wide.values()].flatMap((same) => same.flatMap((first) => same.map((second) => ({ first, second, whom: first.group })))),
  ];
  const conflicts = new Map<string, TargetConflict>();
  for (const { first, second, whom } of pairs)
    if (first.row < second.row && first.from === second.from && differ(first, second) && mayShareIndicator(first, second))
      conflicts.set(`${first.row}/${second.row}`, { first, second, whom });
  return [...conflicts.values()].sort((one, other) => one.first.row - other.first.row || one.second.row - other.second.row);
}

/** The units that a rule names, one or more with ";" between them. */
function unitsOf({ unit }: TargetRule): string[] {
  return unit.split(";").map((name) => name.trim()).filter((name) => name !== "");
}

function differ({ target: first }: TargetRule, { target: second }: TargetRule): boolean {
  return first.numerator * second.denominator !== second.numerator * first.denominator;
}

/** A row without an indicator holds for every one. */
function mayShareIndicator({ indicator: first }: TargetRule, { indicator: second }: TargetRule): boolean {
  return first === "" || second === "" || indicatorKey(first) === indicatorKey(second);
}

function indicatorKey(name: string): string {
  return indicatorNamed(name) ?? foldedName(name);
}
