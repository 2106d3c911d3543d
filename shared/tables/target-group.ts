import { areaGroup, areaOf, isSameArea, type AreaName } from "./group-area";
import { exceptionTest } from "./group-exception";
import { notedGroup } from "./group-note";
import { anyOf, levelOfUnit, typesHold, typesTest, type PlacedUnit } from "./group-types";
import { severalWord } from "./level-vocabulary";
import { remembered } from "./remembered";
import { foldedName, foldTones } from "./unit-name";

export type { PlacedUnit };

/** What the groups of a target table speak of: it tells what a peer group of the figures' table can be. */
export interface KnownGroups {
  /** Comparable names of its areas. */
  readonly cores: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

const NOTHING_KNOWN: KnownGroups = { cores: new Set(), groups: new Set() };

/** What a list of groups speaks of. */
export function knownGroups(groups: readonly string[]): KnownGroups {
  const areas = groups.flatMap((group) => areaGroup(group)?.areas ?? []);
  return { cores: new Set(areas.map(({ core }) => core)), groups: new Set(groups.map(groupKey)) };
}

/**
 * Whether a unit belongs to a group: types and levels ("Xã, phường, thị trấn", "Cấp xã", "Sở, ban, ngành"), areas ("Xã
 * thuộc huyện Cam Lâm, Vạn Ninh"), or the very peer group that a table puts the unit in ("Xã nông thôn mới"). A class is
 * its whole name: "Xã nông thôn mới nâng cao" is another one.
 *
 * @returns undefined when that cannot be said: the group speaks of something else ("Vùng cao"), or the type or the area of
 *   the unit is not known.
 */
export function groupHolds(group: string, placed: PlacedUnit, known: KnownGroups = NOTHING_KNOWN): boolean | undefined {
  return groupTest(group, known)(placed);
}

/** Prepares `groupHolds` for a group that many units are held against; "" holds them all. */
export function groupTest(group: string, known: KnownGroups): (placed: PlacedUnit) => boolean | undefined {
  if (group === "") return () => true;
  const { base, except, unclear } = notedGroup(group);
  const holds = baseTest(base, known);
  if (except === undefined && unclear === undefined) return holds;
  const isExcepted = except === undefined ? () => false : exceptionTest(except, (other) => groupTest(other, known));
  const key = groupKey(group);
  return (placed) => {
    const held = holds(placed);
    // The table itself puts the unit in the group as it is noted.
    if (groupKey(placed.group ?? "") === key) return held === false ? undefined : true;
    if (unclear === "wider") return held === true ? true : undefined;
    if (held === false || unclear === "narrower") return held === false ? false : undefined;
    const excepted = isExcepted(placed);
    return excepted === false ? held : excepted === true ? false : undefined;
  };
}

function baseTest(group: string, known: KnownGroups): (placed: PlacedUnit) => boolean | undefined {
  const area = areaGroup(group);
  if (area !== undefined) {
    const isMember = area.members === "" ? isInside : typesTest(area.members);
    return (placed) => {
      const lies = anyOf(area.areas.map((one) => liesIn(one, placed, known)));
      if (lies === false) return false;
      const member = isMember(placed);
      return member === false ? false : lies === true ? member : lies;
    };
  }
  const isOfType = typesTest(group);
  const key = groupKey(group);
  return (placed) => {
    const byType = isOfType(placed);
    const peer = groupKey(placed.group ?? "");
    if (peer === "") return byType;
    if (peer === key) return byType === false ? undefined : true;
    const ofAnotherClass =
      byType === undefined && known.groups.has(peer) && areaGroup(peer) === undefined && typesHold(peer, { unit: placed.unit }) === undefined;
    return ofAnotherClass ? false : byType;
  };
}

/**
 * Prepares telling whether a group is a class that the table itself puts a unit in, by its whole name: "Xã nông thôn mới
 * nâng cao", not "Xã", which the name of the unit tells as well.
 */
export function ownClassTest(group: string): (placed: PlacedUnit) => boolean {
  const key = groupKey(group);
  return (placed) => groupKey(placed.group ?? "") === key && typesHold(group, { unit: placed.unit }) === undefined;
}

/** Of an area alone, its communes are meant; whether its own committee is meant as well cannot be said. */
function isInside({ unit, group = "" }: PlacedUnit): boolean | undefined {
  const level = levelOfUnit(unit);
  if (level === "district") return undefined;
  return level === "province" ? false : level === "commune" || group !== "" ? true : undefined;
}

function liesIn(area: AreaName, { unit, group = "" }: PlacedUnit, known: KnownGroups): boolean | undefined {
  const own = areaOf(unit, group);
  if (own === undefined) return undefined;
  const same = isSameArea(area, own);
  return same === false && !isKnownArea(own, known) ? undefined : same;
}

/** Whether a place is an area at all: a peer group without a type is one when the target table knows one of that name. */
export function isKnownArea({ type, core }: AreaName, { cores }: KnownGroups): boolean {
  return type !== "" || cores.has(core);
}

/** A group's name made comparable: "Các xã nông thôn mới (12 xã)" is "Xã nông thôn mới". */
const groupKey = remembered((group) => foldedName(group).replace(/\s*\(\d+[^)]*\)$/, "").replace(SEVERAL, ""), 2000);

const SEVERAL = new RegExp(`^${foldTones(severalWord)} `);
