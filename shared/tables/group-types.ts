import { bareOfficeWords, emptyGroupWords, levelPrefixes, levelWords, officeWords, typesOfLevel, type UnitLevel } from "./level-vocabulary";
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
  return typesTest(group)(placed);
}

/** Prepares `typesHold` for a group that many units are held against. */
export function typesTest(group: string): (placed: PlacedUnit) => boolean | undefined {
  const parts = partsOf(group).map(readPart);
  return (placed) => anyOf(parts.map((part) => partHolds(part, placed)));
}

/** Whether a text is nothing but types, levels and words for departments: "Xã, phường", "Cấp xã", "Sở, ban, ngành", "Sở". */
export function namesLevelsOnly(text: string): boolean {
  const parts = partsOf(text).map(readPart);
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only.level !== undefined || only.isType || BARE_OFFICES.includes(only.word);
  return parts.length > 0 && parts.every(({ level, isType, isOffice }) => level !== undefined || isType || isOffice);
}

/** True when one answer is, undefined when one may be. */
export function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** The level that the name of a unit tells; undefined for a name without a type. */
export const levelOfUnit = remembered((unit): UnitLevel | undefined => {
  const { type, core } = keyOf(unit);
  if (type !== "") return levelOfType(foldTones(type));
  return OFFICES.some((office) => core.startsWith(office + " ")) ? "province" : undefined;
}, MOST_REMEMBERED);

const partsOf = remembered((group) =>
  foldedName(group)
    .split(/[,;/]| và | - /)
    .map((part) => part.trim())
    .filter((part) => part !== ""),
  MOST_REMEMBERED,
);

const keyOf = remembered(unitKey, MOST_REMEMBERED);

/** A part of a group's name, read. */
interface GroupPart {
  readonly part: string;
  /** Without words that say nothing. */
  readonly word: string;
  readonly level: UnitLevel | undefined;
  readonly isType: boolean;
  readonly isOffice: boolean;
  /** The type that it begins with: "Xã nông thôn mới" is a class of xã, to which no phường and no department belongs. */
  readonly ofType: string | undefined;
}

function readPart(part: string): GroupPart {
  const word = withoutEmptyWords(part);
  const ofType = TYPES.find((known) => word.startsWith(known + " "));
  return { part, word, level: levelNamed(part), isType: TYPES.includes(word), isOffice: OFFICES.includes(word), ofType };
}

function partHolds({ part, word, level, isType, isOffice, ofType }: GroupPart, { unit, group = "" }: PlacedUnit): boolean | undefined {
  const { type, core } = keyOf(unit);
  // Offices are named by what they are: "Chi nhánh Văn phòng đăng ký đất đai" holds that of each district.
  if (type === "" && (core === part || core.startsWith(part + " "))) return true;
  const own = levelOfUnit(unit) ?? levelOfPeers(group);
  if (level !== undefined) return own && own === level;
  if (isType) {
    if (type !== "") return foldTones(type) === word;
    return own === undefined || levelOfType(word) === own ? undefined : false;
  }
  if (isOffice) return own && own === "province";
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
const levelOfPeers = remembered((group): UnitLevel | undefined => {
  const levels = partsOf(group).map((part) => levelNamed(part) ?? levelOfType(withoutEmptyWords(part)));
  return levels.every((level) => level === levels[0]) ? levels[0] : undefined;
}, MOST_REMEMBERED);

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
const BARE_OFFICES = bareOfficeWords.map(foldTones);
const DISTRICTS = typesOfLevel.district.map(foldTones);
const COMMUNES = typesOfLevel.commune.map(foldTones);
const TYPES = [...DISTRICTS, ...COMMUNES];
const EMPTY_WORDS = emptyGroupWords.map(foldTones);
const LEVEL_WORDS = levelWords.map(([word, level]) => [foldTones(word), level] as const);
const LEVEL = new RegExp(`^(.* |)(?:${levelPrefixes.map(foldTones).join("|")}) (.+)$`, "u");
