import { decimalOf } from "./decimal";
import { Failure } from "./failure";
import type { Better } from "./indicator";

/**
 * An assigned share, kept as an exact fraction of two integers: 29,87% is 2987/10000. It is a minimum where a higher
 * rate is better, a maximum where a lower one is ("tối đa": overdue = 0). A unit that is equal to its target has met
 * it (Khánh Hòa 2020, Thái Nguyên QĐ 793/2022).
 */
export interface Target {
  readonly numerator: number;
  readonly denominator: number;
}

/** A target is known to a millionth of a percent; what a formula such as =2/3 has beyond that is cut off. */
const MOST_PLACES = 8;

/**
 * The target a number stands for: up to 1 it is a fraction (0.45), above 1 and up to 100 a percentage (45).
 * Fails with `notARate` below 0 or above 100.
 */
export function targetFromNumber(value: number): Target {
  if (!(value >= 0 && value <= 100)) throw new Failure({ code: "notARate", text: String(value) });
  const { digits, places } = decimalOf(value);
  const shift = places + (value > 1 ? 2 : 0);
  if (shift <= MOST_PLACES) return { numerator: digits, denominator: 10 ** shift };
  return { numerator: Math.floor(digits / 10 ** (shift - MOST_PLACES)), denominator: 10 ** MOST_PLACES };
}

/** The target as a number 0..1, for showing; verdicts never use it. */
export function targetShare(target: Target): number {
  return target.numerator / target.denominator;
}

/**
 * Whether `part` of `whole` dossiers keep the target, by integers only: part × denominator ≥ numerator × whole, or ≤
 * where a lower rate is better.
 * Judging the rounded rate instead gives 951 false verdicts at 45% alone, and floating point gives 54 wrong ones.
 */
export function meetsTarget(part: number, whole: number, target: Target, better: Better = "higher"): boolean {
  const have = part * target.denominator;
  const need = target.numerator * whole;
  if (Number.isSafeInteger(have) && Number.isSafeInteger(need)) return better === "higher" ? have >= need : have <= need;
  const [exactHave, exactNeed] = [BigInt(part) * BigInt(target.denominator), BigInt(target.numerator) * BigInt(whole)];
  return better === "higher" ? exactHave >= exactNeed : exactHave <= exactNeed;
}
