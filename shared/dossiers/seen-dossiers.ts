const PARTS = 256;
const PART_SHIFT = 24;
const SMALLEST = 8;
/** Of 10 places, so many are taken at most. */
const FULL = 8;

/**
 * The fingerprints of the dossiers that count. It is kept in 256 parts that grow one at a time, by half, so that growing
 * never takes long and never needs both an old and a new whole: 10 to 15 bytes a dossier.
 */
export class SeenDossiers {
  /** Of each part: pairs of numbers, both 0 where no fingerprint stands. */
  private readonly parts: Int32Array[];
  private readonly taken = new Int32Array(PARTS);

  /** @param expected how many dossiers are expected, where that is known: then nothing grows until there are more. */
  constructor(expected = 0) {
    // A part has more than its share: by less than an eighth from some thousands of dossiers on.
    const places = Math.max(SMALLEST, Math.ceil((expected / PARTS) * 1.4));
    this.parts = Array.from({ length: PARTS }, () => new Int32Array(2 * places));
  }

  has(high: number, low: number): boolean {
    const part = this.parts[high >>> PART_SHIFT];
    if (part === undefined) return false;
    const place = placeOf(part, high, low);
    return part[place] === high && part[place + 1] === low;
  }

  /** Notes a fingerprint; false when it was there before. */
  add(high: number, low: number): boolean {
    const number = high >>> PART_SHIFT;
    const part = this.parts[number];
    if (part === undefined) return false;
    const place = placeOf(part, high, low);
    if (part[place] === high && part[place + 1] === low) return false;
    part[place] = high;
    part[place + 1] = low;
    const taken = (this.taken[number] ?? 0) + 1;
    this.taken[number] = taken;
    if (taken * 20 > part.length * FULL) this.grow(number, part);
    return true;
  }

  private grow(number: number, part: Int32Array): void {
    const places = part.length / 2;
    const larger = new Int32Array(2 * (places + Math.ceil(places / 2)));
    for (let place = 0; place < part.length; place += 2) {
      const high = part[place] ?? 0;
      const low = part[place + 1] ?? 0;
      if (high === 0 && low === 0) continue;
      const there = placeOf(larger, high, low);
      larger[there] = high;
      larger[there + 1] = low;
    }
    this.parts[number] = larger;
  }
}

/** Where a fingerprint stands in its part, or the empty place where it would. */
function placeOf(part: Int32Array, high: number, low: number): number {
  // 16 bits of the fingerprint, spread over the places whatever their number.
  let place = (((low >>> 16) * (part.length >> 1)) >>> 16) << 1;
  for (;;) {
    const found = part[place] ?? 0;
    const other = part[place + 1] ?? 0;
    if ((found === high && other === low) || (found === 0 && other === 0)) return place;
    place = place + 2 >= part.length ? 0 : place + 2;
  }
}
