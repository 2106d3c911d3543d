import { pointDigits, type Counts } from "../domain/point-change";
import { compareShares } from "../domain/ranking";
import { showDecimal } from "./show-number";

/** The change of a rate, ready to be put in words. */
export interface ShownChange {
  /** From the counts, whatever rounding makes of it. */
  readonly goes: "up" | "down" | "nowhere";
  /** "8,8" or "0,04", without a sign; undefined when two decimals do not show it, and when there is none. */
  readonly points: string | undefined;
}

/** The change between two rates in percentage points, with two decimals at most and one at least. */
export function showPoints(before: Counts, now: Counts): ShownChange {
  const order = compareShares(now, before);
  const size = Math.abs(pointDigits(before, now, 2));
  return {
    goes: order > 0 ? "up" : order < 0 ? "down" : "nowhere",
    points: size === 0 ? undefined : showDecimal(size / 100, size % 10 === 0 ? 1 : 2),
  };
}
