import { emptyGroupWords, levelPrefixes, levelWords, officeWords, typesOfLevel, type UnitLevel } from "./level-vocabulary";
import { remembered } from "./remembered";
import { foldedName, foldTones, unitKey } from "./unit-name";

/** Groups and names come again for every unit and every row. */
const MOST_REMEMBERED = 2000;

/** A unit as a table shows it. */
export interface PlacedUnit {
  readonly unit: string;
  /** The peer group that the table puts it in; "" or left out when it has none. */
  readonly group?: string | undefined;
}

/**
 * Whether a unit is of the types or levels that a group names: "Xã, phường, thị trấn", "Cấp xã", "Sở, ban, ngành".
 * Undefined when the group names something else besides ("Vùng cao"), or the type of the unit is not known.
 */
export function typesHold(group: string, placed: PlacedUnit): boolean | undefined {
  return anyOf(partsOf(group).map((part) => partHolds(part, placed)));
}

/** True when one answer is, undefined when one may be. */
export function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** The level that the name of a unit tells; undefined for a name without a type. */
export function levelOfUnit(unit: string): UnitLevel | undefined {
  const { type, core } = keyOf(unit);
  if (type !== "") return levelOfType(foldTones(type));
  return OFFICES.some((office) => core.startsWith(office + " ")) ? "province" : undefined;
}

const partsOf = remembered((group) =>
  foldedName(group)
    .split(/[,;/]| và | - /)
    .map((part) => part.trim())
    .filter((part) => part !== ""),
  MOST_REMEMBERED,
);

const keyOf = remembered(unitKey, MOST_REMEMBERED);

function partHolds(part: string, { unit, group = "" }: PlacedUnit): boolean | undefined {
  const { type, core } = keyOf(unit);
  // Offices are named by what they are: "Chi nhánh Văn phòng đăng ký đất đai" holds that of each district.
  if (type === "" && (core === part || core.startsWith(part + " "))) return true;
  const own = levelOfUnit(unit) ?? levelOfPeers(group);
  const level = levelNamed(part);
  if (level !== undefined) return own && own === level;
  const word = withoutEmptyWords(part);
  if (TYPES.includes(word)) {
    if (type !== "") return foldTones(type) === word;
    return own === undefined || levelOfType(word) === own ? undefined : false;
  }
  if (OFFICES.includes(word)) return own && own === "province";
  // "Xã nông thôn mới" is a class of xã: no phường and no department belongs to it.
  const ofType = TYPES.find((known) => word.startsWith(known + " "));
  if (ofType === undefined || own === undefined) return undefined;
  return own === levelOfType(ofType) && (type === "" || foldTones(type) === ofType) ? undefined : false;
}

/** "Cấp xã", "UBND cấp xã", "ngành cấp tỉnh" are levels; plain "xã" is a type. */
function levelNamed(part: string): UnitLevel | undefined {
  const [, front = "", name] = LEVEL.exec(part) ?? [];
  const kind = withoutEmptyWords(front);
  const isLevel = kind.trim() === "" || OFFICES.includes(kind.trim());
  return isLevel ? LEVEL_WORDS.find(([word]) => word === name)?.[1] : undefined;
}

/** The level that all words of a peer group agree on: "Khối xã, phường" stands over communes whatever they are called. */
function levelOfPeers(group: string): UnitLevel | undefined {
  const levels = partsOf(group).map((part) => levelNamed(part) ?? levelOfType(withoutEmptyWords(part)));
  return levels.every((level) => level === levels[0]) ? levels[0] : undefined;
}

function levelOfType(word: string): UnitLevel | undefined {
  if (COMMUNES.includes(word)) return "commune";
  if (DISTRICTS.includes(word)) return "district";
  return OFFICES.includes(word) ? "province" : undefined;
}

function withoutEmptyWords(part: string): string {
  const word = EMPTY_WORDS.find((empty) => part.startsWith(empty + " "));
  return word === undefined ? part : withoutEmptyWords(part.slice(word.length + 1));
}

const OFFICES = officeWords.map(foldTones);
const DISTRICTS = typesOfLevel.district.map(foldTones);
const COMMUNES = typesOfLevel.commune.map(foldTones);
const TYPES = [...DISTRICTS, ...COMMUNES];
const EMPTY_WORDS = emptyGroupWords.map(foldTones);
const LEVEL_WORDS = levelWords.map(([word, level]) => [foldTones(word), level] as const);
const LEVEL = new RegExp(`^(.* |)(?:${levelPrefixes.map(foldTones).join("|")}) (.+)$`, "u");
