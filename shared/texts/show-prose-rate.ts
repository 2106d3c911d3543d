import { scaledFraction } from "../domain/fraction";
import type { Better } from "../domain/indicator";
import type { Counts } from "../domain/point-change";
import { meetsTarget, type Target } from "../domain/target";
import { showCount } from "./show-number";

/** Beyond this a rate is cut off on its own side instead. */
const MOST_PLACES = 10;

/** What a rate must not be carried across by rounding. */
export interface RateBound {
  readonly target?: Target | undefined;
  readonly better?: Better;
}

/**
 * A rate as sentences say it: "33,8%", "94,31%", "100%" and "0%" only where it is exactly that. At most `places`
 * decimals and at least one; more only where fewer would carry it across its target, to 100% or to 0%. From the counts,
 * halves rounded up: 15/16 = 93,75% at one place is "93,8%".
 *
 * @param counts the whole above 0.
 */
export function showProseRate(counts: Counts, places: 1 | 2, bound: RateBound = {}): string {
  if (counts.part === counts.whole) return "100%";
  if (counts.part === 0) return "0%";
  const share = { numerator: BigInt(counts.part), denominator: BigInt(counts.whole) };
  for (let more: number = places; more <= MOST_PLACES; more++) {
    const scaled = scaledFraction(share, more + 2, "nearest");
    if (staysOnItsSide(scaled, more, counts, bound)) return written(scaled, more);
  }
  const down = scaledFraction(share, MOST_PLACES + 2, "down");
  const own = staysOnItsSide(down, MOST_PLACES, counts, bound) ? down : scaledFraction(share, MOST_PLACES + 2, "up");
  return written(own, MOST_PLACES);
}

function staysOnItsSide(scaled: bigint, places: number, counts: Counts, { target, better = "higher" }: RateBound): boolean {
  const one = 10n ** BigInt(places + 2);
  if (scaled <= 0n || scaled >= one) return false;
  if (target === undefined) return true;
  const [have, need] = [scaled * BigInt(target.denominator), BigInt(target.numerator) * one];
  const shownMeets = better === "higher" ? have >= need : have <= need;
  return shownMeets === meetsTarget(counts.part, counts.whole, target, better);
}

/** An integer times 10^-`places`, without zeros at its end but for the first decimal. */
function written(scaled: bigint, places: number): string {
  const digits = String(scaled).padStart(places + 1, "0");
  const [whole, decimals] = [digits.slice(0, -places), digits.slice(-places)];
  return showCount(Number(whole)) + "," + decimals.replace(/(?!^)0+$/, "") + "%";
}
