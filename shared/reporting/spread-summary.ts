/** What is said of where units stand; rates 0..1. */
export interface SpreadSummary<Unit> {
  readonly count: number;
  readonly met: number;
  /** Units with a target. */
  readonly judged: number;
  /** The first of the lowest, as the list has them, and how many have the same rate. */
  readonly lowest: Extreme<Unit>;
  readonly highest: Extreme<Unit>;
  /** The middle rate, or the mean of the two middle ones. */
  readonly median: number;
}

interface Extreme<Unit> {
  readonly unit: Unit;
  readonly rate: number;
  readonly alike: number;
}

/** Undefined for fewer than two units, of which there is nothing to compare. */
export function spreadSummary<Unit extends { readonly rate: number; readonly met: boolean | undefined }>(
  units: readonly Unit[],
): SpreadSummary<Unit> | undefined {
  const sorted = [...units].sort((a, b) => a.rate - b.rate);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined || units.length < 2) return undefined;
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? last;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[half - 1] ?? first);
  return {
    count: units.length,
    met: units.filter(({ met }) => met === true).length,
    judged: units.filter(({ met }) => met !== undefined).length,
    lowest: extremeOf(units, first.rate, first),
    highest: extremeOf(units, last.rate, last),
    median: (lower.rate + upper.rate) / 2,
  };
}

/** Equal shares are equal as floating point numbers too: division is rounded correctly. */
function extremeOf<Unit extends { readonly rate: number }>(
  units: readonly Unit[],
  rate: number,
  otherwise: Unit,
): Extreme<Unit> {
  const alike = units.filter((unit) => unit.rate === rate);
  return { unit: alike[0] ?? otherwise, rate, alike: alike.length };
}
