import { areaGroup, areaOf, type AreaGroup } from "./group-area";
import type { PlacedUnit } from "./group-types";
import { notedGroup } from "./group-note";
import { provinceLevel } from "./name-vocabulary";
import { groupTest, isKnownArea, ownClassTest, type KnownGroups } from "./target-group";
import type { TargetRule } from "./target-rule";
import { unitParts } from "./unit-parts";

/** The rows of one group, which hold for a unit or may do so. */
export interface WideRules {
  readonly width: "area" | "class" | "group" | "all";
  readonly rules: readonly TargetRule[];
  readonly holds: true | undefined;
}

interface Group {
  readonly group: string;
  readonly area: AreaGroup | undefined;
  readonly rules: TargetRule[];
  readonly test: (placed: PlacedUnit) => boolean | undefined;
  readonly isClassOf: (placed: PlacedUnit) => boolean;
}

/**
 * Prepares finding the rows without a unit that hold for one. Each group is read once, and those of an area are looked up
 * by its name: a province's decision has hundreds of areas for thousands of communes.
 */
export function wideRuleFinder(rules: readonly TargetRule[], known: KnownGroups): (placed: PlacedUnit) => readonly WideRules[] {
  const groups = new Map<string, Group>();
  for (const rule of rules) {
    if (rule.unit !== "") continue;
    const { group } = rule;
    const of = groups.get(group) ?? { group, area: areaGroup(group), rules: [], test: groupTest(group, known), isClassOf: ownClassTest(group) };
    of.rules.push(rule);
    groups.set(group, of);
  }
  const all = [...groups.values()];
  const byArea = new Map<string, Group[]>();
  for (const group of all.filter(isLookedUp))
    for (const core of new Set(group.area.areas.map((area) => area.core))) byArea.set(core, [...(byArea.get(core) ?? []), group]);
  const others = all.filter((group) => !isLookedUp(group));
  const hasNotes = all.some(({ group }) => isNoted(group));
  const held = new Map<string, readonly WideRules[]>();

  return ({ unit, group }) => {
    const { type, place } = unitParts(unit);
    // The same for all units of one type in one place, where no exception names them.
    const key = JSON.stringify(type === "" || hasNotes ? [unit, group] : [type, place, group]);
    const before = held.get(key);
    if (before !== undefined) return before;
    const own = areaOf(unit, group ?? "");
    const asked = own !== undefined && own.type !== provinceLevel && isKnownArea(own, known) ? [...others, ...(byArea.get(own.core) ?? [])] : all;
    const found = asked.flatMap((one): WideRules[] => {
      const holds = one.test({ unit, group });
      return holds === false ? [] : [{ width: widthIn(one, { unit, group }), rules: one.rules, holds }];
    });
    held.set(key, found);
    return found;
  };
}

/** What is a class depends on the table of the units. */
function widthIn({ group, area, isClassOf }: Group, placed: PlacedUnit): WideRules["width"] {
  if (group === "") return "all";
  if (area !== undefined) return "area";
  return isClassOf(placed) ? "class" : "group";
}

/** Whether a group holds for no unit of an area with another name. */
function isLookedUp(group: Group): group is Group & { readonly area: AreaGroup } {
  return group.area !== undefined && !isNoted(group.group) && group.area.areas.every(({ type }) => type !== provinceLevel);
}

function isNoted(group: string): boolean {
  const { except, unclear } = notedGroup(group);
  return except !== undefined || unclear !== undefined;
}
