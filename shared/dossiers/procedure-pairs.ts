/** Bits of 32 MB: where pairs would need more, they are kept one by one. */
const MOST_WORDS = 1 << 23;
const KINDS = 2;
const PAIRS_A_WORD = 32 / KINDS;
export const MOST_PAIRS_AT_ONCE = 4096;
const before = new Int32Array(MOST_PAIRS_AT_ONCE);

/**
 * Which procedures each group has had, for at most two kinds of dossiers: two bits a pair. Groups and procedures are numbers
 * from 0. Where there are so many of both that their bits would fill the memory (a column that holds something else), the
 * pairs that there are are kept one by one.
 */
export class ProcedurePairs {
  private bits = new Int32Array(0);
  /** Of a group; a power of 2. */
  private words = 64;
  private groups = 0;
  private pairs: Map<number, number> | undefined;

  /** Makes room, before any of them is noted. */
  prepare(groups: number, procedures: number): void {
    if (this.pairs !== undefined) return;
    let words = this.words;
    while (words * PAIRS_A_WORD < procedures) words *= 2;
    let room = this.groups;
    while (room < groups) room = Math.max(64, room * 2);
    if (words === this.words && room === this.groups) return;
    if (room * words > MOST_WORDS) this.pairs = this.listed();
    else this.widen(room, words);
  }

  /**
   * Notes pairs, `many` of them, at most `MOST_PAIRS_AT_ONCE`, each for kinds of dossiers: 1, 2 or, both, 3; 0 notes none.
   * @param kinds takes, in their place, the kinds for which a pair was not there before.
   */
  add(many: number, groups: Int32Array, procedures: Int32Array, kinds: Int32Array): void {
    if (this.pairs !== undefined) {
      for (let at = 0; at < many; at++)
        kinds[at] = addListed(this.pairs, groups[at] ?? 0, procedures[at] ?? 0, kinds[at] ?? 0);
      return;
    }
    addBits(this.bits, this.words, many, groups, procedures, kinds);
  }

  private widen(groups: number, words: number): void {
    const narrowBits = this.bits;
    const narrow = this.words;
    const wider = new Int32Array(groups * words);
    if (narrow === words) wider.set(narrowBits);
    else
      for (let group = 0; group < this.groups; group++)
        wider.set(narrowBits.subarray(group * narrow, (group + 1) * narrow), group * words);
    this.bits = wider;
    this.words = words;
    this.groups = groups;
  }

  private listed(): Map<number, number> {
    const pairs = new Map<number, number>();
    this.bits.forEach((bits, word) => {
      for (let at = 0; at < PAIRS_A_WORD; at++) {
        const kinds = (bits >>> (at * KINDS)) & 3;
        if (kinds !== 0) addListed(pairs, Math.floor(word / this.words), (word % this.words) * PAIRS_A_WORD + at, kinds);
      }
    });
    this.bits = new Int32Array(0);
    return pairs;
  }
}

function addListed(pairs: Map<number, number>, group: number, procedure: number, kinds: number): number {
  const pair = group * 0x4000000 + procedure;
  const known = pairs.get(pair) ?? 0;
  if ((kinds & ~known) !== 0) pairs.set(pair, known | kinds);
  return kinds & ~known;
}

/** Looks first, for all pairs at once, so that the processor fetches many of the far words at a time; then notes them. */
function addBits(bits: Int32Array, words: number, many: number, groups: Int32Array, procedures: Int32Array, kinds: Int32Array): void {
  for (let at = 0; at < many; at++) {
    const procedure = procedures[at] ?? 0;
    before[at] = (bits[(groups[at] ?? 0) * words + (procedure >>> 4)] ?? 0) >>> ((procedure & 15) * KINDS);
  }
  for (let at = 0; at < many; at++) {
    let fresh = (kinds[at] ?? 0) & ~(before[at] ?? 0);
    if (fresh !== 0) {
      const procedure = procedures[at] ?? 0;
      const word = (groups[at] ?? 0) * words + (procedure >>> 4);
      const shift = (procedure & 15) * KINDS;
      // Once more: the pair may have come twice among these.
      fresh &= ~((bits[word] ?? 0) >>> shift);
      bits[word] = (bits[word] ?? 0) | (fresh << shift);
    }
    kinds[at] = fresh;
  }
}
