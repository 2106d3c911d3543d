import {
  communeTypes,
  formerUnitPattern,
  newUnitPattern,
  officeLinkPattern,
  officePattern,
  officeSubjects,
  placeWords,
  typeWords,
} from "./name-vocabulary";
import { olderTonePosition, tidyName } from "./name-spelling";

/** A name taken apart as written, what stands around it left out. */
export interface UnitParts {
  /** "xã", "phường"…; "" when the name does not say. */
  readonly type: string;
  /** The name itself, in the older tone position; it keeps its case. */
  readonly core: string;
  /** Where the unit lies, as written: "huyện Vạn Ninh, tỉnh Khánh Hòa"; "" when the name does not say. */
  readonly place: string;
  /** Whether a note says that the unit of before 1/7/2025 is meant: "Xã Vạn Phú (cũ)". */
  readonly former: boolean;
}

/**
 * Takes a name apart: "3. UBND xã Hoà Phú, TP Hà Nội" is a xã, Hòa Phú, in TP Hà Nội. Left out are numbering and
 * codes in front, offices that stand for their unit, "(mới)" and footnote marks. What is no commune keeps all its words
 * behind: "TT Y tế huyện Vạn Ninh". A name of which nothing would remain stays whole.
 */
export function unitParts(name: string): UnitParts {
  const written = olderTonePosition(tidyName(name));
  const unmarked = written.replace(MARKS_BEHIND, "");
  const inFront = withoutOffices(unmarked.replace(MARKS_IN_FRONT, "") || unmarked);
  const former = FORMER_NOTE.test(inFront);
  const bare = inFront.replace(FORMER_NOTE, "").replace(NEW_NOTE, "").trim();
  const typed = withType(bare === "" ? written : bare);
  if (!communeTypes.includes(typed.type)) return { ...typed, place: "", former };
  const [, core = typed.core, place = ""] = PLACE_BEHIND.exec(typed.core) ?? [];
  return { type: typed.type, core: core.trim(), place: place.replace(/[\s)]+$/, ""), former };
}

/** Bullets, "1.", "II)", the five-digit code of the official list, the code of an office ("000.12.H56"). */
const MARKS_IN_FRONT =
  /^(?:[-+*\u2022]\s*)?(?:(?:\d{1,4}|[IV]+|X[IVX]+)[.)]\s*|\(?\d{5}\)?\s*(?:[-:.]\s*|\s)|[\dH]+(?:\.[\dH]+){2,}\s*[-:]?\s*)?/i;
const MARKS_BEHIND = /(?:\s*\(\*+\)|[\s*;:.]+)$/;

const NEW_NOTE = new RegExp(`\\s*\\((?:${newUnitPattern})\\)$`, "iu");
const FORMER_NOTE = new RegExp(`\\s*\\((?:${formerUnitPattern})\\)$`, "iu");
const OFFICE = new RegExp(`^(?:${officePattern})(?![\\p{L}\\p{N}])[\\s.,:-]*(?:(?:${officeLinkPattern})\\s+)?`, "iu");
const PLACE_BEHIND = new RegExp(
  `^(.*?[^\\s,(-])(?:\\s*[,(]\\s*|\\s+-\\s+|\\s+)((?:${startPattern(placeWords.flat())})\\s*\\S.*)$`,
  "iu",
);

function withoutOffices(name: string): string {
  let rest = name;
  for (let cut = OFFICE.exec(rest); cut !== null; cut = OFFICE.exec(rest)) {
    const behind = rest.slice(cut[0].length);
    // "UBND tỉnh" and "Trung tâm phục vụ hành chính công tỉnh" are two offices of one province, not one unit.
    if (behind === "" || typeWords.some(([full]) => full === behind.toLowerCase())) return rest;
    rest = behind;
  }
  return rest;
}

/** What a name with a type in front begins with, in lower case. */
const TYPE_STARTS = typeWords.flatMap(([full, ...short]) =>
  [full, ...short].map((word) => ({ full, isShort: word !== full, start: word.endsWith(".") ? word : word + " " })),
);

function withType(name: string): { readonly type: string; readonly core: string } {
  const lower = name.toLowerCase();
  for (const { full, isShort, start } of TYPE_STARTS) {
    if (!lower.startsWith(start)) continue;
    const core = name.slice(start.length).trim();
    if (core === "" || (isShort && officeSubjects.some((subject) => core.toLowerCase().startsWith(subject)))) continue;
    // "xã Xã Vạn Phú": a column of types put in front of a column of full names.
    const inner = withType(core);
    return inner.type === full ? inner : { type: full, core };
  }
  const numbered = /^p\s?(\d.*)$/i.exec(name);
  return numbered?.[1] === undefined ? { type: "", core: name } : { type: NUMBERED_WARD, core: numbered[1] };
}

/** "P1", "P 12": wards that have numbers only. */
const NUMBERED_WARD = communeTypes[1] ?? "";

/** Words that start something: one that ends in a full stop may be followed at once, the others by a space. */
export function startPattern(words: readonly string[]): string {
  return words.map((word) => (word.endsWith(".") ? word.slice(0, -1) + "\\." : word + "(?=\\s)")).join("|");
}
