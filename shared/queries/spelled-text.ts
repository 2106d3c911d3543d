import type { DialectWords } from "./query-dialect";

/** Every space but the common one that JavaScript takes for one, so that the core and a database trim alike. */
const SPACES = [
  ...([[0x09, 0x0d], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]] as const),
  ...([[0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]] as const),
];
/** As in `tables/name-spelling`: letters that are not seen, dashes, apostrophes. */
const UNSEEN = [[0xad, 0xad], [0x200b, 0x200d], [0x2060, 0x2060], [0xfeff, 0xfeff]] as const;
const DASHES = [[0x2010, 0x2015], [0x2212, 0x2212]] as const;
/** Capital and small eth of old fonts, which look like the letter d with its stroke. */
const ETHS = [[0xd0, 0xd0], [0xf0, 0xf0]] as const;
/** What nearly all cells consist of: signs of a keyboard and composed letters, in which nothing is to be made alike. */
const USUAL = [[0x20, 0x5f], [0x61, 0x7e], [0xc0, 0xcf], [0xd1, 0xef], [0xf1, 0x1ff], [0x1e00, 0x1eff]] as const;
const APOSTROPHES = [[0x2018, 0x2019], [0x2bc, 0x2bc], [0xb4, 0xb4], [0x60, 0x60]] as const;
/** Grave, acute, hook above, tilde, dot below, and the letters that Telex types them with. */
const TONES = String.fromCharCode(0x300, 0x301, 0x309, 0x303, 0x323);
const TELEX = "fsrxj";
const D_STROKE = String.fromCharCode(0x111);
const MARKED = String.fromCharCode(0x103, 0xe2, 0xea, 0xf4, 0x1a1, 0x1b0);
const VOWELS = "aeiouy" + MARKED;
const CONSONANTS = "bcdfghjklmnpqrstvwxz" + D_STROKE;

const toned = [...TONES].map((tone) => [...VOWELS].map((vowel) => (vowel + tone).normalize("NFC")).join(""));
const small = MARKED + toned.join("") + D_STROKE;

/** A text on one line: every stretch of spaces is one, none at its ends. */
export function trimmed(words: DialectWords, text: string): string {
  // Most cells have single common spaces only, and are not written anew.
  return `TRIM(${words.replaced(text, `${classOf(words, [...SPACES, [0x20, 0x20]])}{2,}|${classOf(words, SPACES)}`, " ")})`;
}

/** Whether a trimmed text says nothing: blank, or a lone dash, as `dossiers/unsaid-cell` has it. */
export function isUnsaid(words: DialectWords, text: string): string {
  return `${text} IN (${["", "-", "\u2013", "\u2014"].map(words.literal).join(", ")})`;
}

/** A text in small letters, with one way of writing each letter, dash and apostrophe (`tidyName`). */
export function smallSpelling(words: DialectWords, text: string): string {
  const seen = words.replaced(words.composed(text), classOf(words, UNSEEN), "");
  const dashes = words.replaced(seen, classOf(words, DASHES), "-");
  const signs = words.replaced(dashes, classOf(words, APOSTROPHES), "'");
  const letters = words.replaced(signs, classOf(words, ETHS), D_STROKE);
  const tidied = `TRIM(${smallLetters(words, words.replaced(letters, " {2,}", " "))})`;
  const isUnusual = words.matches(text, classOf(words, USUAL, "^"));
  return `CASE WHEN ${isUnusual} THEN ${tidied} ELSE ${smallLetters(words, text)} END`;
}

/** Capitals of Vietnamese are named where `lower` knows them only in a database that was made for them. */
function smallLetters(words: DialectWords, text: string): string {
  return `LOWER(${words.knowsCapitals ? text : words.translated(text, small.toUpperCase(), small)})`;
}

/**
 * What names are compared by, from their `smallSpelling`: the letters without tones and, behind a bar, the tones by their
 * letters of Telex, each where its word is. Two names have the same one when they are the same but for where in a word its
 * tone stands, as `foldedName` has it.
 */
export function toneKey(words: DialectWords, spelled: string): string {
  const plain = words.translated(spelled, toned.join(""), VOWELS.repeat(TONES.length));
  const marks = [...TELEX].map((letter) => letter.repeat(VOWELS.length)).join("");
  const tones = words.translated(spelled, toned.join("") + VOWELS + CONSONANTS, marks);
  return `${plain} || '|' || ${tones}`;
}

function classOf(words: DialectWords, ranges: readonly (readonly [number, number])[], not: "^" | "" = ""): string {
  const inside = ranges.map(([first, last]) =>
    first === last ? words.character(first) : `${words.character(first)}-${words.character(last)}`,
  );
  return `[${not}${inside.join("")}]`;
}
