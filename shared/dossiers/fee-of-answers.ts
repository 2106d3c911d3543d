import type { Fee } from "../domain/dossier";

/**
 * What is known of a dossier's fee from up to three columns; undefined: the table has no such column. How it was paid, in
 * words, goes before a bare "paid online". Where the table says that nothing is due, a blank payment is no debt; what was
 * paid stays paid.
 */
export function feeOfAnswers(payment: Fee | undefined, paidOnline: boolean | undefined, feeDue: boolean | undefined): Fee {
  if (payment !== undefined) return payment === "unpaid" && feeDue === false ? "none" : payment;
  if (paidOnline === true) return "paidOnline";
  return feeDue === true ? "unpaid" : "none";
}
