import { Failure, type FailureDetail } from "../domain/failure";
import type { Texts } from "./failure-texts";

/** Texts for some failures or for all. */
export type SomeTexts = Omit<Texts, "failures"> & { readonly failures: Partial<Texts["failures"]> };

/**
 * The sentence for an error, ready to show: "Ô C7: …", "Tham số tong: …", or without a place. An error that is no
 * `Failure`, or one that the texts have no sentence for, is a fault of the product and gets a sentence of its own.
 */
export function failureSentence(error: unknown, texts: SomeTexts): string {
  if (!(error instanceof Failure)) return texts.unexpected;
  const sentence = detailSentence(error.detail, texts);
  if (error.where === undefined) return sentence;
  return (/^[A-Z]+\d+$/.test(error.where) ? texts.cell(error.where) : texts.parameter(error.where)) + sentence;
}

/** The sentence for a failure's detail alone. */
export function detailSentence(detail: FailureDetail, texts: SomeTexts): string {
  const say = texts.failures[detail.code] as ((detail: FailureDetail) => string) | undefined;
  return say === undefined ? texts.unexpected : say(detail);
}
