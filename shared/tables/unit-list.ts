import type { FailureDetail } from "../domain/failure";
import { isGroupName } from "./group-name";
import { committeeWords, listWord, officeWords, severalWord, typeLikeWords, typesOfLevel } from "./level-vocabulary";
import { foldedName } from "./name-spelling";
import { provinceLevel } from "./name-vocabulary";
import { unitParts } from "./unit-parts";

/** The units that a cell names. */
export interface UnitList {
  readonly names: readonly string[];
  /** Why it cannot be told which units are meant; `names` are then those that may be. */
  readonly problem?: FailureDetail;
}

/**
 * The units in a cell: ";" always stands between two, a comma, "và" and " - " only where each side is a unit's name by
 * itself ("Sở Y tế, Sở Tư pháp", not "Sở Văn hóa, Thể thao và Du lịch"; "Xã Tân Thành, huyện A" is one commune).
 *
 * @returns with `targetGroupAsUnit` for a group or level, `targetNamesNoUnit` for a list of which a part is no name.
 */
export function readUnitList(text: string): UnitList {
  const lists = text.split(";").map((name) => name.trim()).filter((name) => name !== "").map(readOne);
  const problem = lists.find((list) => list.problem !== undefined)?.problem;
  return { names: lists.flatMap(({ names }) => names), ...(problem !== undefined && { problem }) };
}

function readOne(text: string): UnitList {
  if (isGroupName(text)) return { names: [text], problem: { code: "targetGroupAsUnit", text } };
  const pieces = withPlaces(text);
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0 || SEVERAL.test(text)) return { names: [text] };
  const kinds = pieces.map(({ name }) => kindOf(name));
  const isListed = kinds.every((kind) => kind !== undefined) && !(kinds.includes("office") && kinds.includes("typed")) && !isDivision(pieces);
  if (isListed) return { names: pieces.map(({ name }) => name) };
  // Names hold commas, "và" and dashes of their own: Sở Văn hóa, Thể thao và Du lịch; Phường Văn Miếu - Quốc Tử Giám.
  const isOneName = kinds.slice(1).every((kind) => kind === undefined) && (kinds[0] === "office" || kinds[0] === undefined || rest.every(({ link }) => link === "-"));
  if (isOneName) return { names: [text] };
  return { names: [text, ...pieces.map(({ name }) => name).filter((name) => kindOf(name) !== undefined)], problem: { code: "targetNamesNoUnit", text } };
}

/** A part of a list, with what stands before it. */
interface Piece {
  readonly name: string;
  readonly link: string;
}

/** The pieces of a list; where a unit lies is put back behind its name. */
function withPlaces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const [start = "", ...parts] = text.split(LINK);
  let [name, type, link] = [start.trim(), typeOf(start), ""];
  for (let at = 0; at < parts.length; at += 2) {
    const next = (parts[at + 1] ?? "").trim();
    const nextType = typeOf(next);
    const isPlace = nextType === provinceLevel || (COMMUNES.includes(type) && DISTRICTS.includes(nextType) && !COMMITTEE.test(next));
    if (isPlace) name += ", " + next;
    else if (next !== "") {
      pieces.push({ name, link });
      [name, type, link] = [next, nextType, (parts[at] ?? "").trim()];
    }
  }
  return [...pieces, { name, link }].filter((piece) => piece.name !== "");
}

/** "Sở Nông nghiệp - Chi cục Thủy lợi" is a division of a department, or two offices. */
function isDivision(pieces: readonly Piece[]): boolean {
  const words = new Set(pieces.map(({ name }) => officeOf(name)));
  return words.size > 1 && pieces.some(({ link }) => link === "-");
}

function kindOf(name: string): "office" | "typed" | "committee" | undefined {
  if (COMMITTEE.test(name)) return "committee";
  if (typeOf(name) !== "") return "typed";
  return officeOf(name) === undefined ? undefined : "office";
}

function officeOf(name: string): string | undefined {
  const written = foldedName(name);
  return OFFICES.find((office) => written.startsWith(office + " "));
}

function typeOf(name: string): string {
  return TYPE_LIKE.test(name) ? "" : unitParts(name).type;
}

/** A dash or "và" needs a space on both sides. */
const LINK = new RegExp(`(?:\\s*(?=[,+])|\\s+(?=(?:${listWord}|-)\\s))([,+]|${listWord}|-)\\s*`, "iu");
const COMMITTEE = new RegExp(`^(?:${committeeWords.join("|")})\\s`, "iu");
/** Tables have "Các xã, thị trấn huyện Cam Lâm" as one row with figures. */
const SEVERAL = new RegExp(`^(?:${severalWord})\\s`, "iu");
const TYPE_LIKE = new RegExp(`^(?:${typeLikeWords.join("|")})(?!\\p{L})`, "iu");
const OFFICES = officeWords.map(foldedName);
const { commune: COMMUNES, district: DISTRICTS } = typesOfLevel;
