import { emptyGroupWords, levelPrefixes, levelWords, officeWords, typesOfLevel, type UnitLevel } from "./level-vocabulary";
import { foldedName, foldTones, unitKey } from "./unit-name";

/**
 * Whether a unit belongs to a group written as types or levels: "Xã, phường, thị trấn", "Cấp xã", "Sở, ban, ngành".
 * Undefined when that cannot be said: the group speaks of something else ("Vùng cao"), or the unit has no type.
 */
export function groupHolds(group: string, unit: string): boolean | undefined {
  const answers = foldedName(group)
    .split(/[,;/]| và | - /)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => partHolds(part, unit));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function partHolds(part: string, unit: string): boolean | undefined {
  const { type, core } = unitKey(unit);
  const name = (type === "" ? "" : foldTones(type) + " ") + core;
  if (name === part || name.startsWith(part + " ")) return true;
  const level = levelOfGroup(part);
  const own = levelOfUnit(type, core);
  if (level !== undefined) return own === undefined ? undefined : own === level;
  const isType = [...typesOfLevel.district, ...typesOfLevel.commune].some((word) => foldTones(word) === withoutEmptyWords(part));
  if (isType) return own === undefined ? undefined : foldTones(type) === withoutEmptyWords(part);
  const isOffice = officeWords.some((word) => foldTones(word) === withoutEmptyWords(part));
  if (isOffice) return own === undefined ? undefined : own === "province";
  return undefined;
}

/** "Cấp xã" is a level; plain "xã" is a type. */
function levelOfGroup(part: string): UnitLevel | undefined {
  if (!levelPrefixes.some((prefix) => part.startsWith(foldTones(prefix) + " "))) return undefined;
  const rest = withoutEmptyWords(part);
  return levelWords.find(([word]) => foldTones(word) === rest)?.[1];
}

function levelOfUnit(type: string, core: string): UnitLevel | undefined {
  if (typesOfLevel.commune.includes(type)) return "commune";
  if (typesOfLevel.district.includes(type)) return "district";
  return officeWords.some((word) => core.startsWith(foldTones(word) + " ")) ? "province" : undefined;
}

function withoutEmptyWords(part: string): string {
  const word = emptyGroupWords.map(foldTones).find((empty) => part.startsWith(empty + " "));
  return word === undefined ? part : withoutEmptyWords(part.slice(word.length + 1));
}
