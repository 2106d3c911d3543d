const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** As many letters as one call takes as arguments, and as are faster made so than by a decoder. */
const MOST_PLAIN = 48;

/** The text that bytes of UTF-8 write; what is no UTF-8 becomes U+FFFD. A copy: it keeps no bytes alive. */
export function utf8Text(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > MOST_PLAIN) return DECODER.decode(bytes.subarray(from, to));
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 0x7f) return DECODER.decode(bytes.subarray(from, to));
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** Cells that repeat are rarely longer. */
const MOST_BYTES = 64;
/** A province writes its units in some 20,000 ways. */
const SLOTS = 32_768;

/** Values of texts, of which those that come again are the same object and are made once: names of units, days, words. */
export class ShortTexts<Value> {
  private readonly bytes = new Uint8Array(SLOTS * MOST_BYTES);
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly values: (Value | undefined)[] = new Array<Value | undefined>(SLOTS).fill(undefined);

  /** @param valueOf what is made of a text; the same for the same text */
  constructor(private readonly valueOf: (text: string) => Value) {}

  read(bytes: Uint8Array, from: number, to: number): Value {
    const length = to - from;
    if (length > MOST_BYTES) return this.valueOf(utf8Text(bytes, from, to));
    const slot = slotOf(bytes, from, to);
    const known = this.lengths[slot] === length && this.isKept(slot, bytes, from, to) ? this.values[slot] : undefined;
    if (known !== undefined) return known;
    const value = this.valueOf(utf8Text(bytes, from, to));
    for (let at = 0; at < length; at += 1) this.bytes[slot * MOST_BYTES + at] = bytes[from + at] ?? 0;
    this.lengths[slot] = length;
    this.values[slot] = value;
    return value;
  }

  private isKept(slot: number, bytes: Uint8Array, from: number, to: number): boolean {
    const offset = slot * MOST_BYTES - from;
    for (let at = from; at < to; at += 1) if (this.bytes[offset + at] !== bytes[at]) return false;
    return true;
  }
}

/** FNV-1a, folded to the number of slots. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
