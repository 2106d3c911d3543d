import { areaGroup, areaOf, isSameArea, type AreaName } from "./group-area";
import { anyOf, levelOfUnit, typesHold, type PlacedUnit } from "./group-types";
import { severalWord } from "./level-vocabulary";
import { remembered } from "./remembered";
import { foldedName, foldTones } from "./unit-name";

export type { PlacedUnit };

/** What the groups of a target table speak of: it tells what a peer group of the figures' table can be. */
export interface KnownGroups {
  readonly areas: readonly AreaName[];
  readonly groups: ReadonlySet<string>;
}

const NOTHING_KNOWN: KnownGroups = { areas: [], groups: new Set() };

/** What a list of groups speaks of. */
export function knownGroups(groups: readonly string[]): KnownGroups {
  return { areas: groups.flatMap((group) => areaGroup(group)?.areas ?? []), groups: new Set(groups.map(groupKey)) };
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
  const area = areaGroup(group);
  if (area !== undefined) {
    const member = area.members === "" ? isInside(placed) : typesHold(area.members, placed);
    if (member === false) return false;
    const lies = anyOf(area.areas.map((one) => liesIn(one, placed, known)));
    return lies === true ? member : lies;
  }
  const byType = typesHold(group, placed);
  const peer = groupKey(placed.group ?? "");
  if (peer === "") return byType;
  if (peer === groupKey(group)) return byType === false ? undefined : true;
  const ofAnotherClass =
    byType === undefined && known.groups.has(peer) && areaGroup(peer) === undefined && typesHold(peer, { unit: placed.unit }) === undefined;
  return ofAnotherClass ? false : byType;
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
  // A peer group without a type is an area when the target table knows one of that name.
  const isArea = own.type !== "" || known.areas.some(({ core }) => core === own.core);
  return same === false && !isArea ? undefined : same;
}

/** A group's name made comparable: "Các xã nông thôn mới (12 xã)" is "Xã nông thôn mới". */
const groupKey = remembered((group) => foldedName(group).replace(/\s*\(\d+[^)]*\)$/, "").replace(SEVERAL, ""), 2000);

const SEVERAL = new RegExp(`^${foldTones(severalWord)} `);
