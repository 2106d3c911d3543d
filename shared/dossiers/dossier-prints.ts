import type { CellValue } from "../tables/grid";
import { isUnsaid } from "./unsaid-cell";

const SMALL_A = 0x61;
const LETTERS = 26;
const ASCII = 0x80;
const LAST_SIGN = 0x7e;
const SPACE = 0x20;
const { imul } = Math;

/**
 * Fingerprints of dossier ids: 64 bits in two numbers, made of every character, so that ids need not be kept. Two ids are
 * the same when they differ in outer spaces and in capitals at most; a number is the same as its text.
 *
 * That two different ids of a table of n rows have one fingerprint, so that a dossier is left out as repeated and is not,
 * has a probability of about n² / 2^65: for 1,048,575 rows, of one table in 30 million.
 */
export class DossierPrints {
  /** Both are 0 for a row without an id, and for no other. */
  readonly high: Int32Array;
  readonly low: Int32Array;

  /** @param most rows that are read at once. */
  constructor(most: number) {
    this.high = new Int32Array(most);
    this.low = new Int32Array(most);
  }

  /** Takes the fingerprint of the id that stands in a cell: blank and a lone dash are none. */
  take(at: number, value: CellValue): void {
    const text = typeof value === "string" ? value : String(value);
    if (isTrimmed(text)) this.print(at, text);
    else if (isUnsaid(text)) this.high[at] = this.low[at] = 0;
    else this.print(at, text.trim());
  }

  /** Four letters of ASCII at a time, in 28 bits. */
  private print(at: number, text: string): void {
    const { length } = text;
    let high = 0x2c1b3c6d;
    let low = length;
    for (let place = 0; place < length; place += 4) {
      let word = 0;
      for (let next = place; next < place + 4 && next < length; next++) {
        const code = text.charCodeAt(next);
        if (code >= ASCII) return this.printCapitals(at, text.toUpperCase());
        word = (word << 7) | ((code - SMALL_A) >>> 0 < LETTERS ? code - 0x20 : code);
      }
      high = step(high, word);
      low = otherStep(low, word);
    }
    this.keep(at, high, low);
  }

  /** An id with other letters, already in capitals. Where these are ASCII it is printed as such, since it is the same id. */
  private printCapitals(at: number, text: string): void {
    let high = 0x2c1b3c6d;
    let low = text.length;
    let isAscii = true;
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      if (code >= ASCII) isAscii = false;
      high = step(high, code);
      low = otherStep(low, code);
    }
    if (isAscii) this.print(at, text);
    else this.keep(at, high, low);
  }

  private keep(at: number, high: number, low: number): void {
    this.high[at] = mixed(high);
    const other = mixed(low ^ high);
    this.low[at] = other === 0 ? 1 : other;
  }
}

function isTrimmed(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > SPACE && first <= LAST_SIGN && last > SPACE && last <= LAST_SIGN && text.length > 1;
}

/** Each is one-to-one in the state for a given word and in the word for a given state. */
function step(state: number, word: number): number {
  const product = imul(state ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function otherStep(state: number, word: number): number {
  return imul(((state << 13) | (state >>> 19)) + imul(word, 0xcc9e2d51), 0x85ebca6b);
}

/** The last mixing of MurmurHash3. */
function mixed(bits: number): number {
  let hash = imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
