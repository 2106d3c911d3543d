/** Two counts of a rate; both integers, the whole above 0. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

/**
 * The change of a rate in percentage points, from the counts: rounded at `places` decimals, halves away from zero, as
 * an integer times 10^`places`. 25 of 100 to 338 of 1000 is 88 at 1 place. 0 does not mean that nothing has changed:
 * `compareShares` tells.
 */
export function pointDigits(before: Counts, now: Counts, places: number): number {
  const [part, whole] = [BigInt(now.part), BigInt(now.whole)];
  const [partBefore, wholeBefore] = [BigInt(before.part), BigInt(before.whole)];
  const change = (part * wholeBefore - partBefore * whole) * BigInt(100 * 10 ** places);
  const by = whole * wholeBefore;
  const size = change < 0n ? -change : change;
  const rounded = Number((2n * size + by) / (2n * by));
  return change < 0n && rounded !== 0 ? -rounded : rounded;
}
