import { compareFractions, scaledFraction, type Fraction } from "../domain/fraction";
import type { Target } from "../domain/target";
import { showCount } from "./show-number";

/** Decimals of a percentage that is shown; more only where fewer would carry it across its target. */
const FEWEST = 2;
const MOST = 10;
/** A need is rounded up from as many decimals of the share as a cell's formula can be relied on. */
const RELIABLE = 8;

/**
 * An exact share as a percentage, as `showRate` shows a rate: two decimals, or as many more (up to 10) as it takes so
 * that rounding does not carry it across the target, nor to 0% or 100%. Closer still it is cut off on its own side.
 */
export function showShare(share: Fraction, target?: Target): string {
  const places = shareDecimals(share, target);
  const sameSide = sides(share, target);
  const nearest = scaledFraction(share, places + 2, "nearest");
  const cut = [nearest, scaledFraction(share, places + 2, "down"), scaledFraction(share, places + 2, "up")];
  return showScaled(cut.find((scaled) => sameSide(scaled, places)) ?? nearest, places) + "%";
}

/** How many decimals `showShare` uses: 2 to 10. */
export function shareDecimals(share: Fraction, target?: Target): number {
  const sameSide = sides(share, target);
  for (let places = FEWEST; places < MOST; places++)
    if (sameSide(scaledFraction(share, places + 2, "nearest"), places)) return places;
  return MOST;
}

/** Tells of shares in units of 10^-(places + 2) whether they stand on the same side of the target, of 0 and of 1 as `share`. */
function sides(share: Fraction, target: Target | undefined): (scaled: bigint, places: number) => boolean {
  const goal = target && { numerator: BigInt(target.numerator), denominator: BigInt(target.denominator) };
  const meets = (value: Fraction): boolean => goal === undefined || compareFractions(value, goal) >= 0;
  const [met, positive, partial] = [meets(share), share.numerator > 0n, share.numerator < share.denominator];
  return (scaled, places) => {
    const one = 10n ** BigInt(places + 2);
    return meets({ numerator: scaled, denominator: one }) === met && (!positive || scaled > 0n) && (!partial || scaled < one);
  };
}

/**
 * A share that is needed, in hundredths of a percent, rounded up: who reaches what is shown has done enough. What lies
 * beyond the eighth decimal of the share is dropped first, since a formula of a sheet cannot tell it from noise.
 * At most 0 when nothing is needed.
 */
export function neededHundredths(needed: Fraction): bigint {
  const numerator = scaledFraction(needed, RELIABLE, "nearest");
  return scaledFraction({ numerator, denominator: 10n ** BigInt(RELIABLE) }, FEWEST + 2, "up");
}

/** A share that is needed, as a percentage rounded up to two decimals. */
export function showNeeded(needed: Fraction): string {
  return showScaled(neededHundredths(needed), FEWEST) + "%";
}

/** A number of dossiers that need not be whole: "12", "12,4" from ten on, "1,57" below. */
export function showAmount(amount: Fraction): string {
  if (amount.numerator % amount.denominator === 0n) return showCount(Number(amount.numerator / amount.denominator));
  const places = amount.numerator >= 10n * amount.denominator ? 1 : 2;
  return showScaled(scaledFraction(amount, places, "nearest"), places);
}

/** An integer times 10^-`places` with a decimal comma; 0 has no sign. */
function showScaled(scaled: bigint, places: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ".");
  return (scaled < 0n ? "-" : "") + whole + (places > 0 ? "," + digits.slice(-places) : "");
}
