import type { Channel, Digitization, Fee, Status } from "../domain/dossier";
import { noPhrases, yesPhrases } from "../dossiers/dossier-vocabulary";
import { channelByKey, feeByKey, inputsByKey, statusByKey, wordKey } from "../dossiers/dossier-words";
import { queryVi } from "../texts/query-vi";
import type { DialectWords } from "./query-dialect";
import { caseOf, type QueryStep } from "./query-step";
import { toneSpellings } from "./tone-spellings";

/** What words mean, by their `wordKey`, and what is meant where a cell says nothing. */
export interface Phrases<Meaning> {
  readonly unsaid: Meaning;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** A cell of words as SQL: whether it says nothing, and its `smallSpelling`. */
export interface SpelledCell {
  readonly blank: string;
  readonly spelled: string;
}

const YES = "tu_co";
const NO = "tu_khong";

/** The user's word goes before the vocabulary, as in the core. */
export function channelWords(said: ReadonlyMap<string, Channel>): Phrases<Channel> {
  return { unsaid: "unsaid", meanings: new Map<string, Channel>([...channelByKey, ...said]) };
}

export function statusWords(said: ReadonlyMap<string, Status>): Phrases<Status> {
  return { unsaid: "unsaid", meanings: new Map<string, Status>([...statusByKey, ...said]) };
}

export const paymentWords: Phrases<Fee> = { unsaid: "unpaid", meanings: feeByKey };

const inputWords: Phrases<Digitization> = { unsaid: "none", meanings: inputsByKey };

/** Steps with the words for yes and for no, since up to five columns are answered so. */
export function answerSteps(words: DialectWords): readonly QueryStep[] {
  const step = (name: string, note: string, phrases: readonly string[]): QueryStep => ({
    name,
    note,
    body: words.relation([...new Set(phrases.map(wordKey).flatMap(toneSpellings))]),
  });
  return [step(YES, queryVi.steps.yes, yesPhrases), step(NO, queryVi.steps.no, noPhrases)];
}

/** Yes or no; NULL for words that are neither. */
export function answerCase(cell: SpelledCell): string {
  return caseOf([[cell.blank, "FALSE"], [isAmong(cell, YES), "TRUE"], [isAmong(cell, NO), "FALSE"]], "NULL");
}

/** How far inputs were digitized: a plain yes says that something was, not that all was. */
export function inputCase(words: DialectWords, cell: SpelledCell): string {
  const answer = [
    [isAmong(cell, YES), "'some'"],
    [isAmong(cell, NO), "'none'"],
  ] as const;
  return meaningCase(words, inputWords, cell, answer);
}

function isAmong({ spelled }: SpelledCell, relation: string): string {
  return `${spelled} IN (SELECT d.ma FROM ${relation} AS d)`;
}

/** What a cell means: NULL for words that are not known, unless `others` tells more. */
export function meaningCase<Meaning extends string>(
  words: DialectWords,
  { unsaid, meanings }: Phrases<Meaning>,
  cell: SpelledCell,
  others: readonly (readonly [string, string])[] = [],
): string {
  const all = [...new Set(meanings.values())];
  const branches = all.map((meaning) => {
    const keys = [...meanings].filter(([, own]) => own === meaning).map(([key]) => key);
    const spellings = [...new Set(keys.flatMap(toneSpellings))];
    return [`${cell.spelled} IN (${spellings.map(words.literal).join(", ")})`, words.literal(meaning)] as const;
  });
  return caseOf([[cell.blank, words.literal(unsaid)], ...branches, ...others], "NULL");
}

/** An answer, or an amount in digits, since the type of a column is not seen from here. */
export function feeDueCase(words: DialectWords, cell: SpelledCell): string {
  const isAmount = words.matches(cell.spelled, "^-?[0-9]+([.][0-9]+)?$");
  return `CASE WHEN ${isAmount} THEN ${words.asReal(cell.spelled)} > 0 ELSE ${answerCase(cell)} END`;
}
