/** A word of decomposed letters, whose tone stands anywhere in it. */
const WORD = /[\p{L}\u0300-\u036f]+/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Circumflex, breve and horn. */
const MARKED_VOWEL = /[aeiouy][\u0302\u0306\u031b]/g;
/** What comes before the vowels ("qu" and "gi" are consonants there), the vowels, and what closes the syllable. */
const SYLLABLE = /^(qu(?=[aeiouy])|gi(?=[aeiouy])|[^aeiouy]*)((?:[aeiouy][\u0302\u0306\u031b]?)+)(.*)$/u;

/**
 * Words whose tones were moved to their ends to be compared (`foldedName`, `markedKey`) as people write them, with the older
 * place of the tone: "thuy" with a hook at its end becomes "thủy". In NFC; a word that is no Vietnamese syllable keeps its
 * letters.
 */
export function placedTones(folded: string): string {
  return folded.normalize("NFD").replace(WORD, placedIn).normalize("NFC");
}

function placedIn(word: string): string {
  const [tone, other] = word.match(TONE) ?? [];
  if (tone === undefined || other !== undefined) return word;
  const letters = word.replace(TONE, "");
  const [, before = "", vowels, after = ""] = SYLLABLE.exec(letters) ?? [];
  if (vowels === undefined) return letters + tone;
  const marked = [...vowels.matchAll(MARKED_VOWEL)].pop();
  const count = vowels.replace(/[^aeiouy]/g, "").length;
  const plainEnd = after !== "" ? count : count === 3 ? 2 : 1;
  const end = marked === undefined ? plainEnd : (marked.index ?? 0) + marked[0].length;
  return before + vowels.slice(0, end) + tone + vowels.slice(end) + after;
}
