/** How a sequence of sums differs from an earlier one; places count from 0. */
export interface AlignedSums {
  /** Places that stand for one another and differ: before, now. */
  readonly changed: readonly (readonly [number, number])[];
  /** Places of now that were not there before. */
  readonly added: readonly number[];
  /** Places of before that are no longer there. */
  readonly gone: readonly number[];
  /** Places of the same sum in another order: before, now. */
  readonly moved: readonly (readonly [number, number])[];
}

interface Anchor {
  readonly was: number;
  readonly is: number;
}

/**
 * Holds a sequence of sums against an earlier one. What is the same at both ends is passed over; between them, sums that
 * occur once on either side are held to be the same place, those out of order to have moved. What is left between two such
 * places stands for one another in order; of the rest, as much as one side has more was added or is gone.
 */
export function alignSums(before: readonly string[], now: readonly string[]): AlignedSums {
  const changed: [number, number][] = [];
  const added: number[] = [];
  const gone: number[] = [];
  const moved: [number, number][] = [];
  const [movedFrom, movedTo] = [new Set<number>(), new Set<number>()];
  const pairUp = (from: Anchor, to: Anchor): void => {
    const inside = trimmed(before, now, from, to);
    const old = between(inside.from.was, inside.to.was).filter((at) => !movedFrom.has(at));
    const fresh = between(inside.from.is, inside.to.is).filter((at) => !movedTo.has(at));
    const both = Math.min(old.length, fresh.length);
    for (let at = 0; at < both; at++) {
      const [was = 0, is = 0] = [old[at], fresh[at]];
      if (before[was] !== now[is]) changed.push([was, is]);
    }
    gone.push(...old.slice(both));
    added.push(...fresh.slice(both));
  };

  const all = trimmed(before, now, { was: 0, is: 0 }, { was: before.length, is: now.length });
  const alike = uniqueInBoth(before, now, all.from, all.to);
  const anchors = longestRising(alike);
  const kept = new Set(anchors);
  moved.push(...alike.filter((anchor) => !kept.has(anchor)).map(({ was, is }): [number, number] => [was, is]));
  moved.forEach(([was, is]) => {
    movedFrom.add(was);
    movedTo.add(is);
  });
  let from = all.from;
  for (const anchor of anchors) {
    pairUp(from, anchor);
    from = { was: anchor.was + 1, is: anchor.is + 1 };
  }
  pairUp(from, all.to);
  return { changed, added, gone, moved };
}

/** The stretch without what is the same at its beginning and its end. */
function trimmed(before: readonly string[], now: readonly string[], from: Anchor, to: Anchor): { from: Anchor; to: Anchor } {
  let [first, second, firstEnd, secondEnd] = [from.was, from.is, to.was, to.is];
  while (first < firstEnd && second < secondEnd && before[first] === now[second]) {
    first += 1;
    second += 1;
  }
  while (firstEnd > first && secondEnd > second && before[firstEnd - 1] === now[secondEnd - 1]) {
    firstEnd -= 1;
    secondEnd -= 1;
  }
  return { from: { was: first, is: second }, to: { was: firstEnd, is: secondEnd } };
}

function between(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}

/** The places of sums that occur once before and once now, in the order of before. */
function uniqueInBoth(before: readonly string[], now: readonly string[], from: Anchor, to: Anchor): Anchor[] {
  const was = uniquePlaces(before, from.was, to.was);
  const is = uniquePlaces(now, from.is, to.is);
  return [...was].flatMap(([sum, at]): Anchor[] => {
    const place = is.get(sum);
    return at < 0 || place === undefined || place < 0 ? [] : [{ was: at, is: place }];
  });
}

/** By sum its place, or -1 where it occurs several times. */
function uniquePlaces(sums: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const sum = sums[at] ?? "";
    places.set(sum, places.has(sum) ? -1 : at);
  }
  return places;
}

/** The most anchors whose places of now rise, which is what has kept its order. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const previous: number[] = [];
  const placeOf = (index: number | undefined): number => (index === undefined ? -1 : (anchors[index]?.is ?? -1));
  anchors.forEach(({ is }, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle]) < is) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const rising: Anchor[] = [];
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = previous[index] ?? -1) rising.push(anchors[index] as Anchor);
  return rising.reverse();
}
