import type { Fraction } from "./fraction";

/** A value with its weight, an integer from 1. */
export interface Weighted {
  readonly value: Fraction;
  readonly weight: number;
}

/** Σ weight × value / Σ weight, exactly; undefined for no values. */
export function weightedMean(values: readonly Weighted[]): Fraction | undefined {
  if (values.length === 0) return undefined;
  let [numerator, denominator, weights] = [0n, 1n, 0n];
  for (const { value, weight } of values) {
    numerator = numerator * value.denominator + BigInt(weight) * value.numerator * denominator;
    denominator *= value.denominator;
    weights += BigInt(weight);
  }
  return { numerator, denominator: denominator * weights };
}
