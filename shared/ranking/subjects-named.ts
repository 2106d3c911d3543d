import type { IndicatorId } from "../domain/indicator";
import { subjects } from "../tables/subject-vocabulary";
import { markedKey, plainKey } from "../tables/word-keys";
import { differByOneSlip } from "../units/bare-name";

/** In a shorter phrase one letter makes another one. */
const SHORTEST_WITH_A_SLIP = 7;

/**
 * The indicators of the subject that a text speaks of; none when it speaks of nothing that is known. A misspelt word still
 * speaks of its subject ("Tỷ lệ trực tuýen", "truc tuyn"): a row is not to be passed over for a slip.
 */
export function subjectsNamed(text: string): readonly IndicatorId[] {
  const marked = markedKey(text);
  const plain = plainKey(text);
  const windows = windowsOf(plain);
  const ways: readonly ((phrase: string) => boolean)[] = [
    (phrase) => marked.includes(markedKey(phrase)),
    (phrase) => plain.includes(plainKey(phrase)),
    (phrase) => mayBeMisspelt(glued(plainKey(phrase)), windows),
  ];
  for (const way of ways) {
    const subject = subjects.find(({ words }) => words.some(way));
    if (subject !== undefined) return subject.of;
  }
  return [];
}

function mayBeMisspelt(phrase: string, windows: readonly string[]): boolean {
  return phrase.length >= SHORTEST_WITH_A_SLIP && windows.some((window) => window === phrase || differByOneSlip(window, phrase));
}

/** All runs of words, written as one. */
function windowsOf(key: string): string[] {
  const words = key.trim().split(" ");
  return words.flatMap((_, start) => words.slice(start).map((_word, length) => words.slice(start, start + length + 1).join("")));
}

function glued(key: string): string {
  return key.replace(/ /g, "");
}
