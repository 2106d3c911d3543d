import type { Channel, Digitization, Fee, Status } from "../domain/dossier";
import { foldedName } from "../tables/name-spelling";
import type { CellValue } from "../tables/grid";
import { channelPhrases, feePhrases, inputPhrases, noPhrases, statusPhrases, yesPhrases } from "./dossier-vocabulary";
import { isUnsaid } from "./unsaid-cell";

/** What words of cells are compared by: Unicode form, spaces, dashes, case and the place of the tone do not matter. */
export function wordKey(text: string): string {
  return foldedName(text);
}

/** The channel that a cell names, "unsaid" for a blank one; undefined for words that are not known. */
export function channelOf(value: CellValue): Channel | undefined {
  return isUnsaid(value) ? "unsaid" : channelByKey.get(wordKey(String(value)));
}

/** What a cell says became of the dossier, "unsaid" for a blank one; undefined for words that are not known. */
export function statusOf(value: CellValue): Status | undefined {
  return isUnsaid(value) ? "unsaid" : statusByKey.get(wordKey(String(value)));
}

/** How far the cell says that inputs were digitized; blank is "none", a plain yes "some"; undefined for other words. */
export function digitizationOf(value: CellValue): Digitization | undefined {
  const known = isUnsaid(value) ? "none" : inputsByKey.get(wordKey(String(value)));
  if (known !== undefined) return known;
  const answer = answerOf(value);
  return answer === undefined ? undefined : answer ? "some" : "none";
}

/** How the cell says that the fee was paid; blank is "unpaid"; undefined for other words. */
export function paymentOf(value: CellValue): Fee | undefined {
  return isUnsaid(value) ? "unpaid" : feeByKey.get(wordKey(String(value)));
}

/** Yes or no; blank is no, 1 and 0 are answers; undefined for other words. */
export function answerOf(value: CellValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  return isUnsaid(value) ? false : answerByKey.get(wordKey(String(value)));
}

/** Whether there is something to pay: an answer, or an amount in đồng; undefined for other words. */
export function feeDueOf(value: CellValue): boolean | undefined {
  return typeof value === "number" ? value > 0 : answerOf(value);
}

/** What the words of the vocabulary mean, by their `wordKey`. */
export const channelByKey = byKey(channelPhrases);
export const statusByKey = byKey(statusPhrases);
export const inputsByKey = byKey(inputPhrases);
export const feeByKey = byKey(feePhrases);
const answerByKey = new Map<string, boolean>([
  ...yesPhrases.map((phrase) => [wordKey(phrase), true] as const),
  ...noPhrases.map((phrase) => [wordKey(phrase), false] as const),
]);

function byKey<Meaning extends string>(phrases: Readonly<Record<Meaning, readonly string[]>>): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of Object.keys(phrases) as Meaning[])
    for (const phrase of phrases[meaning]) found.set(wordKey(phrase), meaning);
  return found;
}
