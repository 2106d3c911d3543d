import { plainSpelling } from "../tables/plain-spelling";
import { unitParts } from "../tables/unit-parts";

/** Words that initials leave out: "Sở Giáo dục và Đào tạo" is Sở GDĐT. Without marks. */
const LEFT_OUT = /^(?:va|cac|cua)$/;
/** What can be one Vietnamese syllable, without marks; a word that cannot ("GDĐT", "VP", "UBND") stands for several. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu?|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
/** Two letters stand for too many names. */
const LEAST_LETTERS = 3;

/** A name by the first letters of its words. */
export interface Initials {
  /** Without marks and spaces; "" of a name too short to be told by them. */
  readonly letters: string;
  /** For each letter the word it begins, without marks; undefined where only the letter is written. */
  readonly words: readonly (string | undefined)[];
}

/** The initials of a name, written out or not: "sgddt" of Sở GD&ĐT and of Sở Giáo dục và Đào tạo. */
export function initialsOf(name: string): Initials {
  const written = plainSpelling(unitParts(name).core).toLowerCase();
  const words = written
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !LEFT_OUT.test(word))
    .flatMap((word) => (SYLLABLE.test(word) || /\d/.test(word) ? [{ letter: word.charAt(0), word }] : lettersOf(word)));
  const letters = words.map(({ letter }) => letter).join("");
  return { letters: letters.length < LEAST_LETTERS ? "" : letters, words: words.map(({ word }) => word) };
}

/** Whether two names of the same initials may be one: somewhere one has letters only, and no word contradicts. */
export function mayBeShort(one: Initials, other: Initials): boolean {
  const pairs = one.words.map((word, at) => [word, other.words[at]] as const);
  const known = pairs.filter(([word, beside]) => word !== undefined && beside !== undefined);
  return known.length < pairs.length && known.every(([word, beside]) => word === beside);
}

function lettersOf(word: string): { readonly letter: string; readonly word: string | undefined }[] {
  if (word.length === 1) return [{ letter: word, word }];
  return [...word].map((letter) => ({ letter, word: undefined }));
}
