/** A number as it is written in decimal: `digits` × 10^-`places`, with as few places as possible. */
export interface Decimal {
  /** An integer, negative for a negative number. */
  readonly digits: number;
  readonly places: number;
}

/**
 * A double carries at most 15 digits that a person typed; what stands beyond is noise of binary arithmetic.
 * 13 digits drop the noise of a few operations (29/100*100 is 28.999999999999996) and still tell apart any
 * two shares whose counts and target decimals multiply to less than 10^12.
 */
const MEANT_DIGITS = 13;

/** The number without the noise of binary arithmetic: 28.999999999999996 is 29. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(MEANT_DIGITS));
}

/** The decimal a person would write for a number: 0.45 is 45 × 10^-2. The value must be finite. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = withoutNoise(value).toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = Number(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10 ** -places, places: 0 };
}

/**
 * The decimal rounded to `places` places, halves away from zero, as an integer times 10^`places`:
 * 29.865 at 2 places is 2987, whatever binary arithmetic makes of it.
 */
export function roundedDigits(value: number, places: number): number {
  const { digits, places: have } = decimalOf(value);
  if (have <= places) return digits * 10 ** (places - have);
  const unit = BigInt(10) ** BigInt(have - places);
  const size = BigInt(Math.abs(digits));
  const rounded = Number((size + unit / 2n) / unit);
  return digits < 0 && rounded !== 0 ? -rounded : rounded;
}
