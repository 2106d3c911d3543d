import { notedGroup } from "./group-note";
import { areaCountWords, areaLinks, directlyWord, emptyGroupWords, officeWords, typesOfLevel } from "./level-vocabulary";
import { provinceLevel } from "./name-vocabulary";
import { olderTonePosition } from "./name-spelling";
import { remembered } from "./remembered";
import { comparableCore } from "./unit-name";
import { unitParts } from "./unit-parts";
import { readPlace } from "./unit-place";

/** A district (of before 1/7/2025) or a province. */
export interface AreaName {
  /** "" where only the name is given. */
  readonly type: string;
  readonly core: string;
  /** The type is that of the name before it: "huyện Cam Lâm, Ninh Hòa". */
  readonly typeImplied?: boolean;
}

/** "Xã, thị trấn thuộc huyện Khánh Sơn, Khánh Vĩnh" taken apart. */
export interface AreaGroup {
  /** What of the areas is meant: "xã, thị trấn"; "" for all that lies there. */
  readonly members: string;
  readonly areas: readonly AreaName[];
}

const AREA_TYPES: readonly string[] = [...typesOfLevel.district, provinceLevel];
const TYPES = [...AREA_TYPES, ...typesOfLevel.commune].join("|");
const LINK = new RegExp(`(?:^|\\s)(?:${areaLinks.join("|")})\\s+`, "u");
/** Only before a type: Năm Căn and Ba Vì are districts. */
const COUNT_WORDS = new RegExp(`^(?:(?:${areaCountWords.join("|")})\\s+)+(?=(?:${TYPES}|ubnd)(?:\\s|$))`, "u");
const NO_AREA = new RegExp(`^(?:(?:${TYPES})|(?:${officeWords.join("|")})(?:\\s.*)?)$`, "u");
/** "Khối xã huyện Cam Lâm": its communes, without a word such as "thuộc". */
const MEMBERS_IN_FRONT = new RegExp(
  `^(?:(?:${[...emptyGroupWords, ...typesOfLevel.commune].join("|")})\\s+)+(?=(?:${typesOfLevel.district.join("|")})\\s)`,
  "u",
);
/** Groups and names come again for every unit. */
const MOST_REMEMBERED = 2000;

/**
 * The areas that a group names; undefined when it names none. Without a word such as "thuộc" only districts with their
 * types are areas ("Huyện Cam Lâm, huyện Vạn Ninh"); with it, names alone are enough ("xã thuộc Cam Lâm, Vạn Ninh").
 */
export const areaGroup = remembered((group): AreaGroup | undefined => {
  const text = olderTonePosition(notedGroup(group).base).toLowerCase();
  const link = LINK.exec(text);
  const members = link === null ? "" : text.slice(0, link.index).trim();
  if (members.endsWith(directlyWord)) return undefined;
  const names = (link === null ? text : text.slice(link.index + link[0].length)).split(/[,;+]| và | - /);
  const areas = names.filter((name) => name.trim() !== "").map(areaNamed);
  const areNames = areas.every(({ type, core }) => (type !== "" || link !== null) && !NO_AREA.test(core));
  if (areas.length === 0 || !areNames) return undefined;
  let last = "";
  return {
    members,
    areas: areas.map((area) => {
      last = area.type === "" ? last : area.type;
      return area.type === "" && last !== "" ? { type: last, core: area.core, typeImplied: true } : area;
    }),
  };
}, MOST_REMEMBERED);

/**
 * Where a unit lies: the district behind its name, or what the peer group that a table puts it in is called. A peer
 * group without a type may be an area or not.
 */
export function areaOf(unit: string, peerGroup: string): AreaName | undefined {
  return placeOf(unit) ?? peerArea(peerGroup);
}

const placeOf = remembered((unit): AreaName | undefined => {
  for (const [type, core] of readPlace(unitParts(unit).place))
    if (type !== provinceLevel) return { type, core: comparableCore(core) };
  return undefined;
}, MOST_REMEMBERED);

const peerArea = remembered((peerGroup): AreaName | undefined => {
  const named = areaGroup(peerGroup)?.areas.filter(({ type }) => type !== provinceLevel) ?? [];
  // "Các xã thuộc huyện Cam Lâm" is that district; a heading over two of them does not say in which a unit lies.
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const [peer = ""] = olderTonePosition(notedGroup(peerGroup).base).toLowerCase().split(",");
  return peer === "" ? undefined : areaNamed(peer.replace(MEMBERS_IN_FRONT, ""));
}, MOST_REMEMBERED);

/** Whether two names are those of one area; undefined where they may be. */
export function isSameArea(one: AreaName, other: AreaName): boolean | undefined {
  if ((one.type === provinceLevel) !== (other.type === provinceLevel)) return undefined;
  if (one.core !== other.core) return false;
  if (one.type === other.type || one.type === "" || other.type === "") return true;
  return one.typeImplied === true || other.typeImplied === true ? undefined : false;
}

/** "hai huyện Khánh Sơn", "UBND huyện Khánh Sơn", "Khánh Sơn". */
function areaNamed(text: string): AreaName {
  const { type, core } = unitParts(text.trim().replace(COUNT_WORDS, ""));
  return AREA_TYPES.includes(type) ? { type, core: comparableCore(core) } : { type: "", core: comparableCore(text.trim()) };
}
