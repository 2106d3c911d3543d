import type { Fraction } from "./fraction";
import type { Target } from "./target";

/** Sums of weight × target, exact; targets of one denominator share a sum, for most are written on one step. */
export class TargetSums {
  private readonly sums: Map<number, bigint>;

  constructor(sums: ReadonlyMap<number, bigint> = new Map()) {
    this.sums = new Map(sums);
  }

  add(weight: bigint, { numerator, denominator }: Target): void {
    this.sums.set(denominator, (this.sums.get(denominator) ?? 0n) + weight * BigInt(numerator));
  }

  /** These sums and one more; these stay as they are. */
  with(weight: bigint, target: Target): TargetSums {
    const sums = new TargetSums(this.sums);
    sums.add(weight, target);
    return sums;
  }

  /** The whole sum. */
  fraction(): Fraction {
    let [numerator, denominator] = [0n, 1n];
    for (const [by, sum] of this.sums) {
      numerator = numerator * BigInt(by) + sum * denominator;
      denominator *= BigInt(by);
    }
    return { numerator, denominator };
  }

  /** The sum less parent × whole; negative when the parent's target is missed. */
  excessOver(parent: Target, whole: number): Fraction {
    const { numerator, denominator } = this.fraction();
    const by = BigInt(parent.denominator);
    return {
      numerator: numerator * by - BigInt(parent.numerator) * BigInt(whole) * denominator,
      denominator: denominator * by,
    };
  }
}
