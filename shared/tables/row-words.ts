import { nameBehindMark, splitOrdinal } from "./row-ordinal";
import * as vocabulary from "./row-vocabulary";
import { markedKey } from "./word-keys";

/** The signs for a sum, in place of a word. */
const SIGMA = /^[\u03A3\u2211]/;
/** A name says what the row is at its beginning; more of a cell is not looked at. */
const LONGEST = 200;

interface Phrases {
  readonly all: readonly string[];
  readonly each: ReadonlySet<string>;
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
}

const compiled = new Map<string, Phrases>();

function phrasesOf(alternatives: string): Phrases {
  let phrases = compiled.get(alternatives);
  if (phrases === undefined) {
    const all = alternatives
      .split("|")
      .map(markedKey)
      .sort((first, second) => second.length - first.length);
    const byFirstWord = new Map<string, string[]>();
    for (const key of all) byFirstWord.set(firstWord(key), [...(byFirstWord.get(firstWord(key)) ?? []), key]);
    phrases = { all, each: new Set(all), byFirstWord };
    compiled.set(alternatives, phrases);
  }
  return phrases;
}

const firstWord = (key: string): string => key.slice(1, key.indexOf(" ", 1));

function begins(key: string, alternatives: string): boolean {
  const candidates = phrasesOf(alternatives).byFirstWord.get(firstWord(key));
  return candidates !== undefined && candidates.some((start) => key.startsWith(start));
}

const equals = (key: string, alternatives: string): boolean => phrasesOf(alternatives).each.has(key);
const holds = (key: string, alternatives: string): boolean =>
  phrasesOf(alternatives).all.some((words) => key.includes(words));

/** What the wording of a row's name says by itself. `heading`: made of words for kinds of units alone. */
export interface NameWords {
  readonly total: boolean;
  readonly average: boolean;
  readonly part: boolean;
  /** Compares, or gives a target or a rate. */
  readonly comparison: boolean;
  /** A field of procedures, which is no unit even when it is numbered. */
  readonly field: boolean;
  /** The usual name of a field; an office may be called so too, so its place decides. */
  readonly knownField: boolean;
  readonly heading: boolean;
  /** A heading that names a class of units, not one office ("Cấp xã", not "UBND huyện"). */
  readonly classOfUnits: boolean;
  readonly unitLike: boolean;
  /** A district or another level that communes stand under. */
  readonly upper: boolean;
  readonly province: boolean;
  readonly commune: boolean;
  /** A branch of an office, which is measured for itself. */
  readonly branch: boolean;
}

const NO_WORDS: NameWords = {
  total: false,
  average: false,
  part: false,
  comparison: false,
  field: false,
  knownField: false,
  heading: false,
  classOfUnits: false,
  unitLike: false,
  upper: false,
  province: false,
  commune: false,
  branch: false,
};

/**
 * Reads the name of a row. What stands in brackets, a number, a group mark, a dash before it do not matter. `ownKey`:
 * its key, if at hand.
 */
export function readName(text: string, ownKey?: string): NameWords {
  if (text === "") return NO_WORDS;
  const { name: numbered } = splitOrdinal(text);
  const name = nameBehindMark(numbered) ?? numbered;
  const known = name === text && text.length <= LONGEST && !text.includes("(");
  const key = (known ? ownKey : undefined) ?? markedKey(name.slice(0, LONGEST).replace(/\([^()]*\)/g, " "));
  const beginning = begins(key, vocabulary.groupBeginnings);
  const levels = beginning ? 0 : levelsIn(key);
  const heading = beginning || levels > 0;
  return {
    total: SIGMA.test(text) || isTotal(key),
    average: begins(key, vocabulary.averageBeginnings),
    part:
      equals(key, vocabulary.partNames) || equals(key, vocabulary.fieldNames) || begins(key, vocabulary.partBeginnings),
    comparison: equals(key, vocabulary.comparisonNames) || begins(key, vocabulary.comparisonBeginnings),
    field: begins(key, vocabulary.fieldBeginnings),
    knownField: equals(key, vocabulary.knownFields),
    heading,
    classOfUnits:
      beginning || levels > 1 || (heading && (holds(key, vocabulary.classWords) || equals(key, vocabulary.levelWords))),
    unitLike: !heading && begins(key, vocabulary.unitBeginnings),
    upper: begins(key, vocabulary.upperBeginnings),
    province: !heading && begins(key, vocabulary.provinceBeginnings),
    commune: !heading && begins(key, vocabulary.communeBeginnings),
    branch: !heading && begins(key, vocabulary.branchBeginnings),
  };
}

function isTotal(key: string): boolean {
  if (equals(key, vocabulary.totalNames) || begins(key, vocabulary.totalBeginnings)) return true;
  return isNumberedSum(key) || isWhole(key);
}

/** "Toàn xã, phường" */
function isWhole(key: string): boolean {
  const word = markedKey(vocabulary.wholeWord);
  return key.startsWith(word) && levelsIn(key.slice(word.length - 1)) > 0;
}

/** "Tổng 2 xã", "Cộng I + II", "Tổng A": the sum is told by what is numbered. */
function isNumberedSum(key: string): boolean {
  return begins(key, vocabulary.sumWords) && /^ \S+ (\d+|[ivx]+|[a-z]) /.test(key);
}

/** Whether a text begins a note or a signature. */
export function isEndText(text: string): boolean {
  if (/^\s*(TM|KT|TL|TUQ)\s*\./.test(text)) return true;
  const key = markedKey(text.slice(0, LONGEST));
  return begins(key, vocabulary.endBeginnings) || isDateLine(key);
}

/** Free text under a table or between its pages: a bullet, a bracketed remark, a long line, a sentence, a page. */
export function isFreeText(text: string): boolean {
  return /^[*([]/.test(text) || text.length > 120 || /[.;]$/.test(text) || isPageLine(text);
}

function isPageLine(text: string): boolean {
  const key = markedKey(text);
  return phrasesOf(vocabulary.pageWords).all.some((word) => key === word || /^ \d+ $/.test(key.replace(word, " ")));
}

/** Whether a name is a period with its number ("Tháng 5", "Quý II/2025"). */
export function isPeriodName(name: string): boolean {
  const key = markedKey(name.slice(0, LONGEST));
  return begins(key, vocabulary.periodWords) && /^ \S+ (\d+|i{1,3}|iv) /.test(key);
}

function isDateLine(key: string): boolean {
  let from = 0;
  for (const word of markedKey(vocabulary.datePhrases).trim().split(" ")) {
    from = key.indexOf(` ${word} `, from);
    if (from < 0) return false;
  }
  return true;
}

const wordsOfLevels = new Set(markedKey(`${vocabulary.levelWords}|${vocabulary.linkWords}`).split(" "));

/** How many words for kinds of units a name is made of; 0 when it says anything else. */
function levelsIn(key: string): number {
  if (!begins(key, vocabulary.levelWords) && !begins(key, vocabulary.linkWords)) return 0;
  for (const word of key.split(" ")) if (word !== "" && !wordsOfLevels.has(word)) return 0;
  let rest = key;
  for (const word of phrasesOf(vocabulary.levelWords).all) while (rest.includes(word)) rest = rest.replace(word, " | ");
  for (const word of phrasesOf(vocabulary.linkWords).all) while (rest.includes(word)) rest = rest.replace(word, " ");
  return /^[ |]*$/.test(rest) ? rest.split("|").length - 1 : 0;
}
