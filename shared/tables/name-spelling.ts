import { lookAlikeLetters } from "./name-vocabulary";

/** How names are written down: Unicode, spaces, dashes, apostrophes, the place of the tone. Accents are never dropped. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * NFC, one kind of space, one kind of dash and apostrophe, no invisible letters, and the Vietnamese Đ (not the Icelandic
 * Ð, which looks the same and comes with old fonts); nothing else is changed.
 */
export function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0]{2,}|[^\S ]|\u00A0/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u00D0\u00F0]/g, (letter) => lookAlikeLetters[letter] ?? letter)
    .trim();
}

/**
 * A spelling that does not depend on where the tone stands in a syllable: "Hoà" and "Hòa" fold alike, "Hoa" does not.
 * The tone is moved behind its syllable; circumflex, breve and horn stay with their letters.
 */
export function foldTones(text: string): string {
  return text.replace(SYLLABLES_WITH_MARKS, (syllable) => {
    let letters = "";
    let tone = "";
    for (const letter of syllable) {
      const parted = partedLetter(letter);
      letters += parted.letter;
      tone = tone || parted.tone;
    }
    return tone === "" ? letters : (letters + tone).normalize("NFC");
  });
}

/** A name or label made comparable: Unicode form, spaces, dashes, case and tone position no longer matter. */
export function foldedName(text: string): string {
  return foldTones(tidyName(text).toLowerCase());
}

/** The older tone position that most offices write: Hoà → Hòa, Thuỵ → Thụy; closed syllables and "quý" stay. */
export function olderTonePosition(text: string): string {
  const moved = (first: string, second: string): string => {
    const { letter, tone } = partedLetter(second);
    return (first + tone).normalize("NFC") + letter;
  };
  return text
    .normalize("NFC")
    .replace(NEWER_BEHIND_O, (_, first: string, second: string) => moved(first, second))
    .replace(NEWER_BEHIND_U, (_, before: string, first: string, second: string) => before + moved(first, second));
}

const NEWER_BEHIND_O = /(o)([àáảãạèéẻẽẹ])(?!\p{L})/giu;
const NEWER_BEHIND_U = /(^|[^q])(u)([ỳýỷỹỵ])(?!\p{L})/giu;
const SYLLABLES_WITH_MARKS = /\p{L}*[\u00C0-\u1EF9]\p{L}*/gu;

/** A letter without its tone, and the tone as a combining mark; "" when it has none. */
function partedLetter(composed: string): PartedLetter {
  const known = partedLetters.get(composed);
  if (known !== undefined) return known;
  const marks = composed.normalize("NFD");
  const parted = { letter: marks.replace(TONES, "").normalize("NFC"), tone: TONES.exec(marks)?.[0] ?? "" };
  partedLetters.set(composed, parted);
  return parted;
}

interface PartedLetter {
  readonly letter: string;
  readonly tone: string;
}

/** Taking a letter apart is slow, and a table has the same two hundred again and again. */
const partedLetters = new Map<string, PartedLetter>();
