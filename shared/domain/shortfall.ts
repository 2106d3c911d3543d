import { Failure } from "./failure";
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
 */
export function shortfall(part: number, whole: number, target: Target, reading: ShortfallReading): number {
  if (meetsTarget(part, whole, target)) return 0;
  const [p, q, o, n] = [target.numerator, target.denominator, part, whole].map(BigInt) as [bigint, bigint, bigint, bigint];
  const missing = p * n - q * o;
  if (reading === "byConversion") return Number(ceilingOfQuotient(missing, q));
  if (p === q) throw new Failure({ code: "targetOutOfReach" });
  return Number(ceilingOfQuotient(missing, q - p));
}

function ceilingOfQuotient(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
