import { plainSpelling } from "./plain-spelling";
import { periodWords } from "./table-period-vocabulary";
import { foldedName } from "./unit-name";

/** Each list of the vocabulary as one part of a pattern. */
export type Words = Readonly<Record<keyof typeof periodWords, string>>;

/** The vocabulary as parts of patterns; `plain`: for a text typed without marks. */
export function wordPatterns(plain: boolean): Words {
  const either = (list: string): string => `(?:${longestFirst(list).map((words) => folded(words, plain)).join("|")})`;
  return Object.fromEntries(Object.entries(periodWords).map(([name, list]) => [name, either(list)])) as Words;
}

/** Words as `periodKey` writes them; `plain`: without marks. */
export function folded(words: string, plain: boolean): string {
  return plain ? plainSpelling(words) : foldedName(words);
}

/** The alternatives of a list ("a|b"), the longest first: a pattern takes the first that fits. */
export function longestFirst(list: string): string[] {
  return list.split("|").sort((first, second) => second.length - first.length);
}

/** A year behind a period; two captures. */
export function yearAfter(w: Words): string {
  return `(?:(?: [-/.,])?(?: ${w.year})? (20\\d\\d)| [-/.] (1[89]|[2-4]\\d))?(?= )`;
}

/** The year of the two captures of `yearAfter`. */
export function yearOf(text: string | undefined, short?: string): number | undefined {
  if (text !== undefined) return text.length === 2 ? 2000 + Number(text) : Number(text);
  return short === undefined ? undefined : 2000 + Number(short);
}

/** "lũy kế", with the words that lead from it to the period; one capture. */
export function piled(w: Words): string {
  return `( ${w.cumulative}(?: (?:${w.cumulativeThrough}|20\\d\\d))*)?`;
}
