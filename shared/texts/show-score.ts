import { bandOf, type Band } from "../domain/band";
import { roundedDigits } from "../domain/decimal";
import { showDecimal } from "./show-number";

/**
 * A score in points of 100 with two places, or as many more as it takes (up to 6) so that rounding does not carry it
 * into another band: 89,996 is "89,996" where 90 is a threshold.
 */
export function showScore(points: number, bands: readonly Band[] = []): string {
  return showDecimal(points, scoreDecimals(points, bands));
}

/** How many decimals `showScore` uses: 2 to 6. */
export function scoreDecimals(points: number, bands: readonly Band[]): number {
  if (bands.length === 0) return 2;
  const band = bandOf(roundedDigits(points, 10) / 10 ** 10, bands);
  for (let places = 2; places < 6; places++)
    if (bandOf(roundedDigits(points, places) / 10 ** places, bands) === band) return places;
  return 6;
}
