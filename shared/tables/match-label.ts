import type { MeaningEntry } from "./meaning-entry";
import { headerKey, isQuotient } from "./header-key";
import { exceptWords, fillerWords, includingWords, neutralWords, sides, systemNames } from "./section-vocabulary";
import { earlierPeriods } from "./period-vocabulary";
import { remembered } from "./remembered";
import { isPlainKey, plainKey } from "./word-keys";

/**
 * A header text, ready to be searched. `core` leaves out what stands in brackets; `plain`: typed without marks;
 * `quotient`: its formula divides. `aside`: what stands in brackets makes it a part of what stands outside ("Tiếp nhận
 * (trực tuyến)": "part"), or something else ("(cùng kỳ)", "(trừ hồ sơ trực tuyến)": "other").
 */
export interface Label {
  readonly key: string;
  readonly core: string;
  readonly plain: boolean;
  readonly quotient: boolean;
  readonly aside: "part" | "other" | undefined;
}

/** A header says what it means at its beginning; more of a cell is not looked at. */
const LONGEST = 300;
const MOST_LABELS = 2000;
/** What is said in brackets is not weighed, so a reading that leaves it out is never sure. */
const BESIDE = 0.5;

/** The keys of alternatives, those for labels with marks and those for labels typed without. */
interface Phrases {
  readonly marked: readonly string[];
  readonly plain: readonly string[];
}

const compiled = new Map<string, Phrases>();

/** A phrase after "!" is not looked for without its marks, since it would be another word. */
function wanted(alternatives: string, plain: boolean): readonly string[] {
  let found = compiled.get(alternatives);
  if (found === undefined) {
    // The longest first: what is taken out must not be torn apart by a shorter phrase.
    const keys = (phrases: readonly string[], keyOf: (phrase: string) => string): string[] =>
      phrases.map((phrase) => keyOf(phrase.replace("!", ""))).sort((one, other) => other.length - one.length);
    const all = alternatives.split("|");
    const open = all.filter((phrase) => !phrase.startsWith("!"));
    found = { marked: keys(all, headerKey), plain: keys(open, (phrase) => plainKey(headerKey(phrase))) };
    compiled.set(alternatives, found);
  }
  return plain ? found.plain : found.marked;
}

/** Prepares one header text. A text in brackets as a whole has an empty core (" "). */
export const labelOf = remembered((text: string): Label => {
  const label = text.slice(0, LONGEST);
  const key = withoutSystems(headerKey(label));
  const core = label.includes("(") ? withoutSystems(headerKey(label.replace(/\([^()]*\)/g, " "))) : key;
  return { key, core, plain: isPlainKey(key), quotient: isQuotient(label), aside: asideOf(label, core) };
}, MOST_LABELS);

/** Both sides of a thing in brackets ("trực tuyến và trực tiếp") are the whole of it. */
function asideOf(text: string, core: string): Label["aside"] {
  const bracketed = text.match(/\([^()]*\)/g)?.join(" ") ?? "";
  if (bracketed === "" || wordCount(core) === 0) return undefined;
  const key = headerKey(bracketed);
  const plain = isPlainKey(key);
  if (wanted(earlierPeriods, plain).some((phrase) => key.startsWith(phrase))) return "other";
  const named = sides.filter((words) => holds(key, plain, words));
  const [only, another] = named;
  if (only === undefined || another !== undefined || holds(core, isPlainKey(core), only)) return undefined;
  if (holds(key, plain, exceptWords)) return "other";
  return holds(key, plain, includingWords) ? undefined : "part";
}

function withoutSystems(key: string): string {
  return without(key, isPlainKey(key), systemNames);
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
  return wanted(alternatives, label.plain).some((phrase) => label.key.startsWith(phrase));
}

function holds(key: string, plain: boolean, alternatives: string): boolean {
  for (const phrase of wanted(alternatives, plain)) if (key.includes(phrase)) return true;
  return false;
}

/** A key with every occurrence of the alternatives taken out. */
function without(key: string, plain: boolean, alternatives: string): string {
  let rest = key;
  for (const phrase of wanted(alternatives, plain)) while (rest.includes(phrase)) rest = rest.replace(phrase, " ");
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

/** Whether half of what a label says, or more, is in words that are not among those known. */
export function isStrange(label: Label, knownWords: string): boolean {
  const { core, plain } = label;
  const telling = wordCount(without(core, plain, neutralWords));
  return telling > 0 && 2 * wordCount(without(without(core, plain, knownWords), plain, neutralWords)) >= telling;
}

/** What is left of a label when an entry has taken its words, and what no vocabulary makes harmless of that. */
interface Rest {
  readonly telling: number;
  readonly left: number;
  readonly strange: number;
}

function restOf(entry: MeaningEntry, label: Label): Rest {
  const { core, plain } = label;
  let rest = core;
  for (const words of [...entry.words, ...(entry.also === undefined ? [] : [entry.also])])
    rest = without(rest, plain, words);
  const left = without(rest, plain, neutralWords);
  return {
    telling: wordCount(without(core, plain, neutralWords)),
    left: wordCount(left),
    strange: wordCount(without(left, plain, fillerWords)),
  };
}

/**
 * How well an entry fits a label, 0 (not at all) to its weight. A label that says more than the entry knows of fits
 * less, and with `whole` not at all; one with words that no vocabulary knows is cut by `strangeness`, since they may
 * narrow what it counts. `above` are the labels over it.
 */
export function fit(entry: MeaningEntry, label: Label, above: readonly Label[], strangeness = 1): number {
  if (!entry.words.every((words) => contains(label, words))) return 0;
  if (entry.not !== undefined && contains(label, entry.not)) return 0;
  const parent = entry.parent;
  if (parent !== undefined && !above.some((upper) => contains(upper, parent))) return 0;
  const { telling, left, strange } = restOf(entry, label);
  if (entry.whole && left > 0) return 0;
  const share = telling === 0 ? 1 : 1 - (0.25 * Math.min(left, telling)) / telling;
  const found = entry.weight * share * (strange > 0 ? strangeness : 1);
  return label.aside === "other" || (label.aside === "part" && entry.whole) ? Math.min(found, BESIDE) : found;
}
