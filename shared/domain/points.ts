/**
 * The change from one rate to another (both 0..1) in percentage points: 0.25 to 0.338 is 8.8.
 * Ten decimals are kept; what lies beyond is noise of binary arithmetic.
 */
export function pointsBetween(before: number, now: number): number {
  const points = Number(((now - before) * 100).toFixed(10));
  return points === 0 ? 0 : points;
}
