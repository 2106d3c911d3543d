/**
 * Words of a label or a name, made comparable: case, spacing, punctuation, Unicode form and the place of the tone
 * mark no longer matter. A key begins and ends with a space, so that whole words are found by `includes`.
 */

/** The letter d with stroke, and the eth that some fonts and converters put in its place. */
const D_STROKE = "\u0111";
const ETH = 0xf0;
const PERCENT = 0x25;
const COMBINING = /[\u0300-\u036F]/;

/** What becomes of a letter: it stays, its tone moves to the end of its word, or it ends the word. */
type Kind = "letter" | "tone" | "break";

function kindOf(code: number): Kind {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return "letter";
  // Symbols and spaces of Latin-1 lie below, general punctuation beyond; no other letters are expected.
  if (code <= 0xbf || code >= 0x2000 || code === 0xd7 || code === 0xf7) return "break";
  // Grave, acute, tilde, hook above, dot below: the five tones. Circumflex, breve and horn belong to the letter.
  return code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323 ? "tone" : "letter";
}

/**
 * The words of a text, lower case, with each tone moved to the end of its word: both spellings of "hoa" with an
 * acute give one key, and neither is the key of plain "hoa". "" and punctuation alone give " ". "%" is a word.
 */
export function markedKey(text: string): string {
  const letters = text.normalize("NFD").toLowerCase();
  let key = " ";
  let tone = "";
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === "letter") key += code === ETH ? D_STROKE : letters[at];
    else if (kind === "tone") tone = letters[at] ?? "";
    else {
      key = closed(key, tone);
      tone = "";
      if (code === PERCENT) key += "% ";
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
