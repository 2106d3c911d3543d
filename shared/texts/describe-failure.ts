import type { FailureDetail } from "../domain/failure";
import { detailSentence, failureSentence } from "./failure-sentence";
import { vi, type Texts } from "./vi";

/**
 * The sentence for an error, ready to show: "Ô C7: …", "Tham số tong: …", or without a place.
 * An error that is no `Failure` is a fault of the product and gets a sentence of its own.
 */
export function describeFailure(error: unknown, texts: Texts = vi): string {
  return failureSentence(error, texts);
}

/** The sentence for a failure's detail alone. */
export function describeDetail(detail: FailureDetail, texts: Texts = vi): string {
  return detailSentence(detail, texts);
}
