import { roundedDigits } from "../domain/decimal";
import type { Better } from "../domain/indicator";
import { meetsTarget, targetShare, type Target } from "../domain/target";

/** A count as Vietnamese officials write it: 17779 is "17.779". */
export function showCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A number with a decimal comma and exactly `places` places, halves rounded away from zero: 8.85 at 1 is "8,9". */
export function showDecimal(value: number, places: number): string {
  const digits = roundedDigits(value, places);
  const text = String(Math.abs(digits)).padStart(places + 1, "0");
  const whole = showCount(Number(text.slice(0, text.length - places)));
  const sign = digits < 0 ? "-" : "";
  return sign + whole + (places > 0 ? "," + text.slice(-places) : "");
}

/** A target as decisions write it: "45%", "29,5%"; a third of a percent and the like at 10 places at most. */
export function showTarget(target: Target): string {
  return showDecimal(targetShare(target) * 100, 10).replace(/,?0+$/, "") + "%";
}

/** How many decimals of a percentage a target is written with: 45% has 0, 29,87% has 2. */
export function targetDecimals(target: Target): number {
  return (showTarget(target).split(",")[1] ?? "%").length - 1;
}

/** The most decimals that any of the targets is written with; 0 for none. Few targets are given to thousands of units. */
export function mostTargetDecimals(targets: Iterable<Target | undefined>): number {
  const different = new Map<number, Target>();
  for (const target of targets) if (target !== undefined) different.set(targetShare(target), target);
  let most = 0;
  for (const target of different.values()) most = Math.max(most, targetDecimals(target));
  return most;
}

/**
 * A rate 0..1 as a percentage with two places, or as many more as it takes (up to 6) so that rounding does not carry
 * it across its target, nor to 0% or 100%: 49,996% against 50% is "49,996%", never "50,00%".
 */
export function showRate(rate: number, target?: Target, better: Better = "higher"): string {
  return showDecimal(rate * 100, rateDecimals(rate, target, better)) + "%";
}

/** How many decimals `showRate` uses: 2 to 6. */
export function rateDecimals(rate: number, target?: Target, better: Better = "higher"): number {
  // Two places move a rate by half a hundredth of a percent at most.
  const goal = target !== undefined && Math.abs(rate - targetShare(target)) <= 0.0001 ? target : undefined;
  const met = goal !== undefined && meetsTarget(roundedDigits(rate, 13), 10 ** 13, goal, better);
  for (let places = 2; places < 6; places++) {
    const [shown, one] = [roundedDigits(rate * 100, places), 10 ** (places + 2)];
    const isEnd = (rate > 0 && shown <= 0) || (rate < 1 && shown >= one);
    if (!isEnd && (goal === undefined || meetsTarget(shown, one, goal, better) === met)) return places;
  }
  return 6;
}
