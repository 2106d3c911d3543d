/** A ratio as people read it: three digits at most, "–" for none. */
export function times(ratio: number | undefined): string {
  if (ratio === undefined || !Number.isFinite(ratio)) return "–";
  return ratio >= 100 ? String(Math.round(ratio)) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2);
}
