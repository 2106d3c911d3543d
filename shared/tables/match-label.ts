import type { MeaningEntry } from "./meaning-entry";
import { neutralWords } from "./column-meaning";
import { isPlainKey, markedKey, plainKey } from "./word-keys";

/** A header text, ready to be searched. `core` leaves out what stands in brackets; `plain`: typed without marks. */
export interface Label {
  readonly key: string;
  readonly core: string;
  readonly plain: boolean;
}

/** A header says what it means at its beginning; more of a cell is not looked at. */
const LONGEST = 300;

interface Phrase {
  readonly marked: string;
  readonly plain: string;
}

const compiled = new Map<string, readonly Phrase[]>();

function phrases(alternatives: string): readonly Phrase[] {
  let list = compiled.get(alternatives);
  if (list === undefined) {
    list = alternatives.split("|").map((phrase) => ({ marked: markedKey(phrase), plain: plainKey(phrase) }));
    compiled.set(alternatives, list);
  }
  return list;
}

/** Prepares one header text. A text in brackets as a whole has an empty core (" "). */
export function labelOf(text: string): Label {
  const label = text.slice(0, LONGEST);
  const key = markedKey(label);
  const core = label.includes("(") ? markedKey(label.replace(/\([^()]*\)/g, " ")) : key;
  return { key, core, plain: isPlainKey(key) };
}

/** Whether one of the alternatives ("a|b") occurs; a label typed without any marks is compared without marks. */
export function contains(label: Label, alternatives: string): boolean {
  return holds(label.key, label.plain, alternatives);
}

/** The same for what stands outside brackets. */
export function coreContains(label: Label, alternatives: string): boolean {
  return holds(label.core, label.plain, alternatives);
}

/** Whether the label begins with one of the alternatives. */
export function begins(label: Label, alternatives: string): boolean {
  return phrases(alternatives).some((phrase) => label.key.startsWith(label.plain ? phrase.plain : phrase.marked));
}

function holds(key: string, plain: boolean, alternatives: string): boolean {
  for (const phrase of phrases(alternatives)) if (key.includes(plain ? phrase.plain : phrase.marked)) return true;
  return false;
}

/** A key with every occurrence of the alternatives taken out. */
function without(key: string, plain: boolean, alternatives: string): string {
  let rest = key;
  for (const phrase of phrases(alternatives)) {
    const wanted = plain ? phrase.plain : phrase.marked;
    while (rest.includes(wanted)) rest = rest.replace(wanted, " ");
  }
  return rest;
}

/** Numbers tell nothing, nor do the roman ones of quarters. */
function wordCount(key: string): number {
  return key.split(" ").filter((word) => word !== "" && !/^(\d+|i{1,3}|iv)$/.test(word)).length;
}

/** Whether a label says nothing by itself ("Tổng số", "Số lượng", "(hồ sơ)"): the label above it then counts. */
export function isNeutral(label: Label): boolean {
  return wordCount(without(label.core, label.plain, neutralWords)) === 0;
}

/**
 * How well an entry fits a label, 0 (not at all) to its weight. A label that says more than the entry knows of
 * fits less; with `whole` it does not fit at all. `above` are the labels over it.
 */
export function fit(entry: MeaningEntry, label: Label, above: readonly Label[]): number {
  if (!entry.words.every((words) => contains(label, words))) return 0;
  if (entry.not !== undefined && contains(label, entry.not)) return 0;
  const parent = entry.parent;
  if (parent !== undefined && !above.some((upper) => contains(upper, parent))) return 0;
  const telling = wordCount(without(label.core, label.plain, neutralWords));
  let rest = label.core;
  for (const words of entry.words) rest = without(rest, label.plain, words);
  if (entry.also !== undefined) rest = without(rest, label.plain, entry.also);
  const left = wordCount(without(rest, label.plain, neutralWords));
  if (entry.whole && left > 0) return 0;
  return entry.weight * (telling === 0 ? 1 : 1 - (0.25 * Math.min(left, telling)) / telling);
}
