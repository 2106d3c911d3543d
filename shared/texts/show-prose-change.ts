import { pointDigits, type Counts } from "../domain/point-change";
import { compareShares } from "../domain/ranking";
import { showDecimal } from "./show-number";
import type { ShownChange } from "./show-points";

/**
 * The change between two rates in percentage points, with one decimal or, where two are asked for, a second one that is
 * not 0. From the counts and not from rounded rates, halves away from zero.
 *
 * @returns `points` undefined where the rate has changed by less than the decimals can show, and where it has not.
 */
export function showProseChange(before: Counts, now: Counts, places: 1 | 2): ShownChange {
  const order = compareShares(now, before);
  const size = Math.abs(pointDigits(before, now, places));
  const shown = places === 2 && size % 10 !== 0 ? 2 : 1;
  return {
    goes: order > 0 ? "up" : order < 0 ? "down" : "nowhere",
    points: size === 0 ? undefined : showDecimal(size / 10 ** places, shown),
  };
}
