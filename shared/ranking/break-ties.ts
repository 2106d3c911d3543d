/** How two units stand by one key: negative when the first stands before the second. */
export interface TieKey<T> {
  /** Whether the unit has a value. */
  readonly has: (unit: T) => boolean;
  readonly compare: (first: T, second: T) => number;
}

/**
 * Competition ranks (1, 1, 3) by the first key, ties asked of the further keys in turn. All units must have a value of
 * the first key. A further key that one of the tied units has no value of is passed over for all of them: nobody gains
 * or loses by having no activity there. What still ties after the last key shares a rank.
 *
 * @returns the units in order, each with its rank; equal ones as they came.
 */
export function rankBreakingTies<T>(units: readonly T[], keys: readonly TieKey<T>[]): { unit: T; rank: number }[] {
  const ranked: { unit: T; rank: number }[] = [];
  for (const tied of split(units, keys)) {
    const rank = ranked.length + 1;
    for (const unit of tied) ranked.push({ unit, rank });
  }
  return ranked;
}

/** The units in order, those that no key tells apart together. */
function split<T>(units: readonly T[], [key, ...further]: readonly TieKey<T>[]): (readonly T[])[] {
  if (key === undefined || units.length < 2) return units.length === 0 ? [] : [units];
  if (!units.every((unit) => key.has(unit))) return split(units, further);
  const tied: T[][] = [];
  for (const unit of [...units].sort(key.compare)) {
    const last = tied[tied.length - 1];
    if (last?.[0] !== undefined && key.compare(last[0], unit) === 0) last.push(unit);
    else tied.push([unit]);
  }
  return tied.flatMap((group) => split(group, further));
}
