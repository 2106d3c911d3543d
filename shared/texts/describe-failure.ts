import { Failure, type FailureDetail } from "../domain/failure";
import { vi, type Texts } from "./vi";

/**
 * The sentence for an error, ready to show: "Ô C7: …", "Tham số tong: …", or without a place.
 * An error that is no `Failure` is a fault of the product and gets a sentence of its own.
 */
export function describeFailure(error: unknown, texts: Texts = vi): string {
  if (!(error instanceof Failure)) return texts.unexpected;
  const sentence = describeDetail(error.detail, texts);
  if (error.where === undefined) return sentence;
  return (/^[A-Z]+\d+$/.test(error.where) ? texts.cell(error.where) : texts.parameter(error.where)) + sentence;
}

/** The sentence for a failure's detail alone. */
export function describeDetail(detail: FailureDetail, texts: Texts = vi): string {
  return (texts.failures[detail.code] as (detail: FailureDetail) => string)(detail);
}
