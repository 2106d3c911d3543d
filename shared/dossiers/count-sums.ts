import { movedInto } from "./larger-room";

/**
 * Counts of many groups, three to a number: a dossier adds to a dozen of them, and one addition does for three. Each has 17 of
 * the 53 bits that a number is exact to, so that they are put apart before any of them can have come to 2^17.
 */
const COUNTS_A_NUMBER = 3;
const FULL = 2 ** 17;

/** How many numbers the sums of so many counts take. */
export function widthOfSums(counts: number): number {
  return Math.ceil(counts / COUNTS_A_NUMBER);
}

/** Adds 1 to a count of the sums that begin at `base`. */
export function addToSums(sums: Float64Array, base: number, count: number): void {
  const place = base + Math.floor(count / COUNTS_A_NUMBER);
  sums[place] = (sums[place] ?? 0) + FULL ** (count % COUNTS_A_NUMBER);
}

/** The counts of groups, a row of numbers each. */
export class CountSums {
  private sums = new Float64Array(0);
  private counts = new Int32Array(0);
  private readonly width: number;
  /** The most that any count can have come to since sums were put apart. */
  private since = 0;

  /** @param many counts of each group. */
  constructor(private readonly many: number) {
    this.width = widthOfSums(many);
  }

  /** Makes room for so many groups in all. */
  makeRoom(groups: number): void {
    this.sums = movedInto(new Float64Array(groups * this.width), this.sums);
    this.counts = movedInto(new Int32Array(groups * this.many), this.counts);
  }

  /**
   * Counts dossiers of a batch.
   * @param rows the places in the batch of those that count, `dossiers` of them, and for each the class in `classes`.
   * @param groups of each place of the batch; a negative one is none.
   * @param sumsOfClasses what a dossier of each class adds.
   */
  count(rows: Int32Array, classes: Int32Array, dossiers: number, groups: Int32Array, sumsOfClasses: Float64Array): void {
    if (this.since + dossiers >= FULL) this.putApart();
    this.since += dossiers;
    countEach(this.sums, this.width, rows, classes, dossiers, groups, sumsOfClasses);
  }

  /** Adds to one count of a group. */
  add(group: number, count: number, more: number): void {
    const place = group * this.many + count;
    this.counts[place] = (this.counts[place] ?? 0) + more;
  }

  /** A count of a group. */
  of(group: number, count: number): number {
    if (this.since > 0) this.putApart();
    return this.counts[group * this.many + count] ?? 0;
  }

  private putApart(): void {
    putApart(this.sums, this.width, this.counts, this.many);
    this.since = 0;
  }
}

/** Moves what sums hold into counts. Of numbers this large `%` takes many times as long as multiplying, which is as exact. */
function putApart(sums: Float64Array, width: number, counts: Int32Array, many: number): void {
  let base = 0;
  for (let place = 0, next = 0; place < sums.length; place++) {
    let rest = sums[place] ?? 0;
    for (let count = base + next * COUNTS_A_NUMBER; rest > 0; count++) {
      const higher = Math.floor(rest / FULL);
      counts[count] = (counts[count] ?? 0) + (rest - higher * FULL);
      rest = higher;
    }
    next++;
    if (next < width) continue;
    next = 0;
    base += many;
  }
  sums.fill(0);
}

function countEach(
  sums: Float64Array,
  width: number,
  rows: Int32Array,
  classes: Int32Array,
  dossiers: number,
  groups: Int32Array,
  sumsOfClasses: Float64Array,
): void {
  for (let row = 0; row < dossiers; row++) {
    const group = groups[rows[row] ?? 0] ?? -1;
    if (group < 0) continue;
    const to = group * width;
    const from = (classes[row] ?? 0) * width;
    for (let next = 0; next < width; next++) sums[to + next] = (sums[to + next] ?? 0) + (sumsOfClasses[from + next] ?? 0);
  }
}
