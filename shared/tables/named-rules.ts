import { areaOf } from "./group-area";
import { levelOfUnit, typesHold, type PlacedUnit } from "./group-types";
import { unitFinder } from "./match-unit";
import { officeInFull } from "./office-short";
import { MERGER } from "./rule-candidate";
import { groupHolds, isKnownArea, type KnownGroups } from "./target-group";
import type { TargetRule } from "./target-rule";
import { unitParts } from "./unit-parts";

/** A row of a target table with one of the units that it names. */
export interface NamedRule {
  readonly rule: TargetRule;
  /** As the row writes it. */
  readonly name: string;
}

/** A row that names a unit, or may name it. */
export interface FoundRule {
  readonly named: NamedRule;
  /** Undefined where the unit may be another one of that name. */
  readonly holds: true | undefined;
}

/** The rows that name units, once for each. */
export function namedRules(rules: readonly TargetRule[]): NamedRule[] {
  const named = rules.flatMap((rule) => rule.unit.split(";").map((name) => ({ rule, name: name.trim() })));
  return named.filter(({ name }) => name !== "");
}

/**
 * Prepares finding the rows that name a unit, by exact rules (`match-unit.ts`), departments also by their short names.
 * Where the table does not write the type of a unit, that in the row is weighed against the unit's peer group: "Khánh
 * Vĩnh" below "Huyện Khánh Vĩnh" is no district.
 */
export function namedRuleFinder(named: readonly NamedRule[], known: KnownGroups): (placed: PlacedUnit, date?: string) => FoundRule[] {
  const find = unitFinder(named, ({ name }) => officeInFull(name));
  return ({ unit, group = "" }, date) =>
    find(officeInFull(placedName(unit, group))).flatMap((one): FoundRule[] => {
      const inGroup = one.rule.group === "" || groupHolds(one.rule.group, { unit, group }, known) !== false;
      const holds = inGroup && isOfType(one.name, { unit, group }, known, date);
      return holds === false ? [] : [{ named: one, holds }];
    });
}

/** The name with its district, where the peer group says it: Xã Tân Thành of two districts are two communes. */
function placedName(unit: string, group: string): string {
  const area = areaOf("", group);
  const isKnown = area === undefined || area.type === "" || unitParts(unit).place !== "" || levelOfUnit(unit) !== "commune";
  return isKnown ? unit : `${unit}, ${area.type} ${area.core}`;
}

/** Whether a unit whose type is not written is of the type that a row names. */
function isOfType(name: string, { unit, group = "" }: PlacedUnit, known: KnownGroups, date: string | undefined): boolean | undefined {
  if (unitParts(unit).type !== "" || unitParts(name).type === "") return true;
  const level = levelOfUnit(name);
  const area = areaOf("", group);
  // What stands below the name of a district are its communes.
  if (area !== undefined && isKnownArea(area, known)) return level === "commune";
  const byPeers = group === "" ? undefined : typesHold(group, { unit: name });
  if (byPeers !== undefined) return byPeers;
  // Since the merge there are no districts that a commune could be taken for.
  return level === "commune" && date !== undefined && date >= MERGER ? true : undefined;
}
