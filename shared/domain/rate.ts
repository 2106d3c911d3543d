import { Failure } from "./failure";

/** No dossier arose: neither 0% nor 100%, no verdict, no rank ("Không phát sinh"). */
export const NO_ACTIVITY = "noActivity";

/** A share 0..1, or `NO_ACTIVITY` when there is nothing to take a share of. */
export type Rate = number | typeof NO_ACTIVITY;

/**
 * part / whole as a share 0..1; 0 / 0 is `NO_ACTIVITY`.
 * Both are counts: integers from 0. Fails with `partExceedsWhole` when part > whole, so also for 5 / 0.
 */
export function rateOf(part: number, whole: number): Rate {
  if (part > whole) throw new Failure({ code: "partExceedsWhole", part, whole });
  return whole === 0 ? NO_ACTIVITY : part / whole;
}
