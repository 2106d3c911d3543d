import type { DossierField } from "../domain/dossier";
import { headerKey } from "../tables/header-key";
import { begins, contains, type Label, labelOf } from "../tables/match-label";
import { readLabel } from "../tables/match-columns";
import { remembered } from "../tables/remembered";
import { isPlainKey, plainKey } from "../tables/word-keys";
import {
  type ExpectedCells,
  type HeaderEntry,
  headerEntries,
  officeNumbers,
  personalFieldParts,
  personalHeaders,
  personalWords,
  unitWords,
} from "./dossier-header-vocabulary";
import type { ColumnKind } from "../domain/dossier-table";

/** What a header says: that its column is about people, or which field it gives. */
export type DossierHeader =
  | { readonly is: "personal" }
  | { readonly is: "field"; readonly field: DossierField; readonly kind: ColumnKind; readonly cells: ExpectedCells };

/** How sure a header must be that the reader of unit tables takes for one of units. */
const SURE_UNIT = 0.9;
const PERHAPS_UNIT = 0.5;
const MOST_HEADERS = 1000;
const PERSONAL: DossierHeader = { is: "personal" };

/**
 * What the labels over a column say, from top to bottom; undefined when they say nothing of a dossier. A column is personal
 * when any of its labels is, or all of them together.
 */
export function readDossierHeader(path: readonly string[]): DossierHeader | undefined {
  return path.length === 0 ? undefined : headerOf(path.join("\n"));
}

const headerOf = remembered((joined: string): DossierHeader | undefined => {
  const path = joined.split("\n");
  const own = path[path.length - 1] ?? "";
  const whole = path.join(" ");
  if ([...path, whole].some(isPersonal)) return PERSONAL;
  if (path.some(isPerson) && (path.length === 1 || entryOf(whole) === undefined)) return PERSONAL;
  const entry = entryOf(own);
  // "Kết quả" under "Số hóa": what says little by itself means what it means together with its heading.
  const together = path.length > 1 && entry?.whole !== undefined ? entryOf(whole) : undefined;
  const found = together ?? entry ?? (path.length > 1 ? entryOf(whole) : undefined);
  return found === undefined ? unitOf(own) : { is: "field", field: found.field, kind: found.kind, cells: found.cells };
}, MOST_HEADERS);

function entryOf(text: string): HeaderEntry | undefined {
  const label = labelOf(text);
  return headerEntries.find((entry) => fits(entry, label, text));
}

/** Words for units that the unit tables know: "Sở, ban, ngành", "Xã, phường", which may be the applicant's as well. */
function unitOf(text: string): DossierHeader | undefined {
  // Few labels are about units, and the vocabulary of unit tables is large.
  if (!contains(labelOf(text), unitWords)) return undefined;
  const { meaning, confidence } = readLabel(text);
  if (meaning !== "unit" || confidence < PERHAPS_UNIT) return undefined;
  const kind = confidence >= SURE_UNIT ? "plainUnit" : "placeOfUnit";
  return { is: "field", field: "unit", kind, cells: kind === "plainUnit" ? "texts" : "never" };
}

function fits(entry: HeaderEntry, label: Label, text: string): boolean {
  const first = entry.words[0] ?? "";
  const says =
    entry.whole === true
      ? isWhole(label, first)
      : (entry.begins === true ? begins(label, first) : entry.words.every((words) => contains(label, words))) || isGlued(text, entry);
  return says && (entry.not === undefined || !contains(label, entry.not));
}

/** Whether a label is one of the alternatives and nothing else; spaces do not matter in a label typed without marks. */
function isWhole(label: Label, alternatives: string): boolean {
  const keys = wholeKeys(alternatives);
  return label.plain ? keys.plain.has(closed(label.key)) : keys.marked.has(label.key);
}

/** The name of a field in one word, "NGAYHENTRA": all words of the entry in their order and nothing else. */
function isGlued(text: string, entry: HeaderEntry): boolean {
  if (!/^[A-Za-z0-9_]+$/.test(text)) return false;
  const name = closed(plainKey(text));
  return entry.words
    .map((words) => [...wholeKeys(words).plain])
    .reduce((before, after) => before.flatMap((first) => after.map((next) => first + next)), [""])
    .includes(name);
}

const wholeKeys = remembered((alternatives: string) => {
  const phrases = alternatives.split("|").map((phrase) => phrase.replace("!", ""));
  const plain = phrases.flatMap((phrase) => [plainKey(phrase), plainKey(headerKey(phrase))]).map(closed);
  return { marked: new Set(phrases.map(headerKey)), plain: new Set(plain) };
}, MOST_HEADERS);

function closed(key: string): string {
  return key.replace(/ /g, "");
}

function isPerson(text: string): boolean {
  return isWhole(labelOf(text), personalHeaders);
}

function isPersonal(text: string): boolean {
  const label = labelOf(text);
  if (contains(label, personalWords)) return !contains(label, officeNumbers);
  if (!/^[A-Za-z0-9_.]+$/.test(text) || !isPlainKey(label.key)) return false;
  const name = closed(plainKey(text));
  return personalFieldParts.split("|").some((part) => name.includes(part));
}
