/** An exact share or number of dossiers as a ratio of integers; the denominator is above 0. It need not be reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Compares two fractions exactly: negative when the first is smaller, 0 when they are equal. */
export function compareFractions(first: Fraction, second: Fraction): number {
  const [left, right] = [first.numerator * second.denominator, second.numerator * first.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest double, for number cells of a sheet and for lengths of bars; verdicts never use it. */
export function fractionValue({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/**
 * The fraction times 10^`places` as an integer: "nearest" rounds halves away from zero, "up" towards plus infinity,
 * "down" towards minus infinity.
 */
export function scaledFraction(
  { numerator, denominator }: Fraction,
  places: number,
  rounding: "nearest" | "up" | "down",
): bigint {
  const scaled = numerator * 10n ** BigInt(places);
  if (rounding === "down") return floorOfQuotient(scaled, denominator);
  if (rounding === "up") return -floorOfQuotient(-scaled, denominator);
  const size = scaled < 0n ? -scaled : scaled;
  const nearest = (2n * size + denominator) / (2n * denominator);
  return scaled < 0n ? -nearest : nearest;
}

function floorOfQuotient(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
