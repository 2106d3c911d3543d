import { compareShares, type RankOrder } from "./ranking";

/** Fractions with smaller wholes that differ at all differ by 2^-52, and so do their nearest doubles. */
const WHOLE_OF_DOUBT = 2 ** 26;
/** Shorter runs are sorted by insertion. */
const LONGEST_RUN = 24;

/** Peer groups of units by number, from 0. */
export interface PeerGroups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Units in the order of their shares, sorted once for all ranks that are asked of it. */
export class ShareOrder {
  /**
   * @param ascending unit numbers, the lowest share first, equal ones in their own order.
   * @param starts 1 at each place whose share is above the one before, and at the first.
   */
  constructor(
    readonly ascending: Int32Array,
    private readonly starts: Uint8Array,
  ) {}

  /**
   * The competition rank (1, 1, 3) of each unit among all, or among those of its peer group.
   * @param order which end has rank 1.
   */
  ranks(order: RankOrder, groups?: PeerGroups): Int32Array {
    const { ascending, starts } = this;
    const { length } = ascending;
    const ranks = new Int32Array(length);
    const of = groups?.of;
    const seen = new Int32Array(groups?.count ?? 1);
    const lastRank = new Int32Array(seen.length);
    const lastRun = new Int32Array(seen.length);
    const step = order === "ascending" ? 1 : -1;
    // Going down, a run begins where the next higher share has begun.
    const offset = order === "ascending" ? 0 : 1;
    let run = 0;
    for (let place = step === 1 ? 0 : length - 1, left = length; left > 0; left--, place += step) {
      if (left === length || starts[place + offset] === 1) run++;
      const unit = ascending[place] ?? 0;
      const group = of === undefined ? 0 : (of[unit] ?? 0);
      const before = (seen[group] ?? 0) + 1;
      seen[group] = before;
      if (lastRun[group] !== run) {
        lastRun[group] = run;
        lastRank[group] = before;
      }
      ranks[unit] = lastRank[group] ?? 0;
    }
    return ranks;
  }
}

/**
 * Orders units by part / whole, exactly as `compareShares` does. Wholes are above 0 and parts not above them. Nearly all of
 * the time goes into sorting doubles; units are compared by their counts only where equal doubles may be different fractions.
 */
export function orderShares(parts: ArrayLike<number>, wholes: ArrayLike<number>): ShareOrder {
  const shares = new Float64Array(parts.length);
  let mayHide = false;
  for (let unit = 0; unit < shares.length; unit++) {
    const whole = wholes[unit] ?? 1;
    shares[unit] = (parts[unit] ?? 0) / whole;
    if (whole >= WHOLE_OF_DOUBT) mayHide = true;
  }
  return mayHide ? orderByCounts(shares, parts, wholes) : orderValues(shares);
}

/** Orders units by numbers from 0 to 1 that are exact as they stand. */
export function orderValues(values: Float64Array): ShareOrder {
  const ascending = ascendingOrder(values);
  const starts = new Uint8Array(values.length);
  let before = -1;
  for (let place = 0; place < starts.length; place++) {
    const value = values[ascending[place] ?? 0] ?? 0;
    starts[place] = value === before ? 0 : 1;
    before = value;
  }
  return new ShareOrder(ascending, starts);
}

function orderByCounts(shares: Float64Array, parts: ArrayLike<number>, wholes: ArrayLike<number>): ShareOrder {
  const countsOf = (unit: number): { part: number; whole: number } => ({ part: parts[unit] ?? 0, whole: wholes[unit] ?? 1 });
  const compare = (one: number, other: number): number => compareShares(countsOf(one), countsOf(other));
  const ascending = ascendingOrder(shares).sort((one, other) => compare(one, other) || one - other);
  const starts = Uint8Array.from(ascending, (unit, place) => (place === 0 || compare(ascending[place - 1] ?? 0, unit) !== 0 ? 1 : 0));
  return new ShareOrder(ascending, starts);
}

/**
 * The places of numbers from 0 to 1 in ascending order, equal ones in their own order. As many buckets as numbers leave a few
 * in each, so that this takes less time than a native sort; a bucket of many is sorted by comparison.
 */
function ascendingOrder(values: Float64Array): Int32Array {
  const { length } = values;
  const starts = new Int32Array(length + 1);
  for (let place = 0; place < length; place++) {
    const bucket = ((values[place] ?? 0) * (length - 1)) | 0;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < length; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const order = new Int32Array(length);
  for (let place = 0; place < length; place++) {
    const bucket = ((values[place] ?? 0) * (length - 1)) | 0;
    const at = starts[bucket] ?? 0;
    starts[bucket] = at + 1;
    order[at] = place;
  }
  // Each start has become the end of its bucket.
  let from = 0;
  for (let bucket = 0; bucket < length; bucket++) {
    const end = starts[bucket] ?? 0;
    if (end - from > LONGEST_RUN) order.subarray(from, end).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
    else if (end - from > 1) insert(order, values, from, end);
    from = end;
  }
  return order;
}

function insert(order: Int32Array, values: Float64Array, from: number, end: number): void {
  for (let next = from + 1; next < end; next++) {
    const place = order[next] ?? 0;
    const value = values[place] ?? 0;
    let at = next;
    for (; at > from && (values[order[at - 1] ?? 0] ?? 0) > value; at--) order[at] = order[at - 1] ?? 0;
    order[at] = place;
  }
}
