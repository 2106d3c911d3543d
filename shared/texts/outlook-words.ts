import { fractionValue, scaledFraction, type Fraction } from "../domain/fraction";
import type { Outlook } from "../domain/outlook";
import type { Target } from "../domain/target";
import type { outlookVi } from "./outlook-vi";
import { showAmount, showNeeded, showShare } from "./show-fraction";
import { showCount, showTarget } from "./show-number";

type Words = Pick<typeof outlookVi, "needed" | "lessThanHundredth" | "safe" | "outOfReach" | "met" | "notMet">;

/**
 * What the target needs from now on, as a sentence with its assumption; "" when no dossiers are to come.
 *
 * @param counted what a dossier of the numerator is.
 * @param until the day on which the target is due, as shown.
 */
export function needWords(outlook: Outlook, target: Target, counted: string, until: string, words: Words): string {
  const { needed, stands, daily, coming, best } = outlook;
  if (needed === undefined || stands === "ended") return "";
  if (stands === "safe") return words.safe(counted);
  if (stands === "outOfReach") return words.outOfReach(counted, until, showShare(best, target));
  const shown = fractionValue(daily) < 0.01 ? words.lessThanHundredth : showAmount(daily);
  return words.needed(showNeeded(needed), counted, shown, showAbout(coming));
}

/** About how many dossiers: there is no part of one, except where all that is to come is not even ten. */
function showAbout(amount: Fraction): string {
  return fractionValue(amount) < 10 ? showAmount(amount) : showCount(Number(scaledFraction(amount, 0, "nearest")));
}

/** Ends a sentence about the rate at the end with its verdict. */
export function verdictWords(met: boolean, target: Target, words: Words): string {
  return met ? words.met(showTarget(target)) : words.notMet(showTarget(target));
}
