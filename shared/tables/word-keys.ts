/**
 * Words of a label or a name, made comparable: case, spacing, punctuation, Unicode form and the place of the tone
 * mark no longer matter. A key begins and ends with a space, so that whole words are found by `includes`.
 */

/** Grave, acute, tilde, hook above, dot below: the five tones. Circumflex, breve and horn belong to the letter. */
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const COMBINING = /[\u0300-\u036F]/;
/** The letter d with stroke, and the eth that some fonts and converters put in its place. */
const D_STROKE = "\u0111";
const ETH = "\u00F0";

/**
 * The words of a text, lower case, with each tone moved to the end of its word: both spellings of "hoa" with an
 * acute give one key, and neither is the key of plain "hoa". "" and punctuation alone give " ". "%" is a word.
 */
export function markedKey(text: string): string {
  let key = " ";
  let tone = "";
  for (const letter of text.normalize("NFD").toLowerCase()) {
    if (TONES.includes(letter)) tone = letter;
    else if (isLetterOrDigit(letter)) key += letter === ETH ? D_STROKE : letter;
    else {
      key = closed(key, tone);
      tone = "";
      if (letter === "%") key += "% ";
    }
  }
  return closed(key, tone);
}

/** The same words without any mark, for headers typed as `da_giai_quyet`. */
export function plainKey(text: string): string {
  let key = "";
  for (const letter of markedKey(text)) if (!COMBINING.test(letter)) key += letter === D_STROKE ? "d" : letter;
  return key;
}

/** Whether a key holds nothing that only Vietnamese spelling with marks can hold. */
export function isPlainKey(key: string): boolean {
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) > 127) return false;
  return true;
}

const phraseKeys = new Map<string, { readonly marked: ReadonlySet<string>; readonly plain: ReadonlySet<string> }>();

/** Whether a text is one of these phrases ("a|b") as a whole; typed without any marks it is compared without marks. */
export function isOneOf(text: string, alternatives: string): boolean {
  let keys = phraseKeys.get(alternatives);
  if (keys === undefined) {
    const phrases = alternatives.split("|");
    keys = { marked: new Set(phrases.map(markedKey)), plain: new Set(phrases.map(plainKey)) };
    phraseKeys.set(alternatives, keys);
  }
  const key = markedKey(text);
  return (isPlainKey(key) ? keys.plain : keys.marked).has(key);
}

function closed(key: string, tone: string): string {
  return key.endsWith(" ") ? key : key + tone + " ";
}

function isLetterOrDigit(letter: string): boolean {
  if (letter >= "a" && letter <= "z") return true;
  if (letter >= "0" && letter <= "9") return true;
  // Symbols and spaces of Latin-1 and general punctuation lie below and between; no other letters are expected.
  return letter > "\u00BF" && letter < "\u2000" && letter !== "\u00D7" && letter !== "\u00F7";
}
