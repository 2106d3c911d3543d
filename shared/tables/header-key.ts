import { abbreviations, gluedWords } from "./abbreviation-vocabulary";
import { isPlainKey, markedKey, plainKey } from "./word-keys";

/** "(3)=(4)+(5)", "(8=7/5*100)", "C = A + B" at the end of a header: how the column is computed from others. */
const FORMULA = /(?:^|[\s([])(?:\d{1,2}|[a-z])?\s*[)\]]?\s*=((?:\b[a-z]\b|[\d\s()[\]+\-\u2013*x\u00D7/:.,%])*)$/i;
/** Names of fields: "tongTiepNhan", "DVCTTToanTrinh". */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_.-]*$/;

interface Spelling {
  readonly words: ReadonlyMap<string, string>;
  readonly glued: readonly (readonly [glued: string, apart: string])[];
}

const marked = spelling(markedKey);
const plain = spelling(plainKey);

function spelling(keyOf: (text: string) => string): Spelling {
  return {
    words: new Map(Object.entries(abbreviations).map(([short, long]) => [keyOf(short).trim(), keyOf(long).trim()])),
    glued: gluedWords.map((words) => [keyOf(words.replace(/ /g, "")).trim(), ` ${keyOf(words).trim()} `]),
  };
}

/**
 * A header text as a key to look words up in: without formula, joined words and field names taken apart,
 * abbreviations written out. A text typed without any marks stays without them.
 */
export function headerKey(text: string): string {
  const body = withoutFormula(text).trim();
  const key = markedKey(IDENTIFIER.test(body) ? fieldWords(body) : body);
  const isPlain = isPlainKey(key);
  const { words, glued } = isPlain ? plain : marked;
  let apart = key;
  for (const [joined, separate] of glued)
    if (apart.includes(joined)) apart = apart.split(isPlain ? joined : ` ${joined} `).join(separate);
  const full = apart.split(" ").filter(Boolean).map((word) => words.get(word) ?? word);
  return full.length === 0 ? " " : ` ${full.join(" ")} `;
}

/** Whether a header says by a formula that its column is a quotient: "(8)=(7)/(5)". */
export function isQuotient(text: string): boolean {
  return /[/:%]/.test(FORMULA.exec(text.trim())?.[1] ?? "");
}

function withoutFormula(text: string): string {
  return text.trim().replace(FORMULA, " ");
}

function fieldWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
}
