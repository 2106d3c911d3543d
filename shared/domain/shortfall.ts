import { Failure } from "./failure";
import type { Better } from "./indicator";
import { meetsTarget, type Target } from "./target";

/** How the missing online dossiers would come about. */
export type ShortfallReading = "byConversion" | "byNewOnline";

/**
 * How many more online dossiers the target needs; 0 when it is met. Counts are integers, 0 ≤ part ≤ whole, whole > 0.
 *
 * - "byConversion": that many paper dossiers would have had to be online, the total unchanged: ⌈t·n⌉ − o.
 * - "byNewOnline": that many new dossiers, all online, are added to both: ⌈(t·n − o) / (1 − t)⌉.
 *   A target of 100% is out of reach this way: fails with `targetOutOfReach`.
 *
 * 5,311 of 17,779 against 45% (Khánh Hòa 2020): 2,690 and 4,891.
 *
 * Where a lower rate is better the target is the most that is allowed, and the same is said of the dossiers that are
 * not in the numerator: by conversion how many are too many, o − ⌊t·n⌋; by new ones how many dossiers, none of them in
 * the numerator, bring the rate down to the target, ⌈(o − t·n) / t⌉, which a maximum of 0 puts out of reach.
 */
export function shortfall(
  part: number,
  whole: number,
  target: Target,
  reading: ShortfallReading,
  better: Better = "higher",
): number {
  if (better === "lower") return shortfall(whole - part, whole, rest(target), reading);
  if (meetsTarget(part, whole, target)) return 0;
  const { numerator, denominator } = target;
  if (reading === "byNewOnline" && numerator === denominator) throw new Failure({ code: "targetOutOfReach" });
  const divisor = reading === "byConversion" ? denominator : denominator - numerator;
  const need = numerator * whole;
  // Of two safe integers: with a dividend below 2^53 no quotient that has a rest rounds to an integer.
  if (Number.isSafeInteger(need + divisor)) return Math.ceil((need - denominator * part) / divisor);
  const missing = BigInt(numerator) * BigInt(whole) - BigInt(denominator) * BigInt(part);
  return Number(ceilingOfQuotient(missing, BigInt(divisor)));
}

/** What a target leaves to 100%. */
function rest({ numerator, denominator }: Target): Target {
  return { numerator: denominator - numerator, denominator };
}

function ceilingOfQuotient(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
