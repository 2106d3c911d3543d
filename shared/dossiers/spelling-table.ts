import type { CellValue } from "../tables/grid";
import { movedInto } from "./larger-room";
import { ownText } from "./own-text";
import { NOT_NUMBERED } from "./spellings";

/** One text in so many may look the same as another before it; where more do, every letter is looked at. */
const ALIKE_ONE_IN = 8;
/** Of fewer texts nothing can be said. */
const ENOUGH = 256;
/** So many texts in the way of one mean that names were made to look alike. */
const LONGEST_CHAIN = 64;
/** Up to here texts stay where they came: copying them would cost more than it brings. */
const FEW_TEXTS = 10_000;
/** A fraction of 2^32 that spreads hashes over the places (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;
const { imul } = Math;

/**
 * Numbers texts in the order in which they first come. Texts that come over a bridge are new objects each time, so that the
 * language's own `Map` would hash every letter of each: here a few letters choose the place, and `===` decides. Names made
 * (or numbered) so that those few letters are the same are met by looking at every letter from then on.
 */
export class SpellingTable {
  /**
   * What stands where: in the lower `bits` the number + 1 of a text, above them those bits of its hash; 0 where none stands. At
   * most half of the places are taken, so that the number has room.
   */
  private places = new Int32Array(64);
  private bits = 6;
  private hash = sampledHash;
  private isOwning = false;
  private readonly known: string[] = [];
  /** Of each text that is known. */
  private hashes = new Int32Array(32);
  /** Texts that look the same as one before them. */
  private alike = 0;
  /** How often another text stood in a place that `numberOf` looked at: its work beyond one look for each call. */
  collisions = 0;

  get size(): number {
    return this.known.length;
  }

  /**
   * Numbers the texts of up to `BATCH` cells from the row `from` that have come before. `numbers` takes `NOT_NUMBERED` for
   * others, and for the few that look the same as another.
   */
  findKnown(values: readonly (readonly CellValue[])[], column: number, from: number, count: number, numbers: Int32Array): void {
    const { places, bits } = this;
    if (this.hash === sampledHash) findSampled(values, column, from, count, places, bits, numbers);
    else findHashed(values, column, from, count, places, bits, numbers);
    compare(values, column, from, count, numbers, this.known);
  }

  /** The text of a number that has been given. */
  textOf(number: number): string {
    return this.known[number] ?? "";
  }

  /** The number of a text, from 0; a text that has not come before takes the next one, so that `size` grows. */
  numberOf(text: string): number {
    const { places, bits, known, hashes } = this;
    const hash = this.hash(text);
    let place = firstPlace(hash, bits);
    let chain = 0;
    let isAlike = false;
    for (;;) {
      const standing = places[place] ?? 0;
      if (standing === 0) break;
      const number = (standing & ~(-1 << bits)) - 1;
      if (hashes[number] === hash) {
        if (known[number] === text) {
          this.collisions += chain;
          return number;
        }
        isAlike = true;
      }
      place = (place + 1) & (places.length - 1);
      chain++;
    }
    this.collisions += chain;
    if (isAlike) this.alike++;
    return this.add(text, hash, place, chain);
  }

  private add(text: string, hash: number, place: number, chain: number): number {
    const number = this.known.push(this.isOwning ? ownText(text) : text) - 1;
    this.hashes[number] = hash;
    this.places[place] = (hash & (-1 << this.bits)) | (number + 1);
    if (this.hash === sampledHash && (chain > LONGEST_CHAIN || this.alike * ALIKE_ONE_IN > Math.max(number, ENOUGH))) {
      this.hash = fullHash;
      this.known.forEach((each, at) => (this.hashes[at] = fullHash(each)));
      this.arrange();
    } else if (this.known.length * 2 >= this.places.length) {
      if (!this.isOwning && this.known.length > FEW_TEXTS) this.ownAll();
      this.makeRoom();
    }
    return number;
  }

  private ownAll(): void {
    this.isOwning = true;
    this.known.forEach((text, number) => (this.known[number] = ownText(text)));
  }

  private makeRoom(): void {
    this.hashes = movedInto(new Int32Array(this.hashes.length * 2), this.hashes);
    this.bits++;
    this.arrange();
  }

  /** Puts all texts into as many places as their numbers have bits. */
  private arrange(): void {
    const { bits, hashes } = this;
    const places = new Int32Array(1 << bits);
    for (let number = 0; number < this.known.length; number++) {
      const hash = hashes[number] ?? 0;
      let place = firstPlace(hash, bits);
      while (places[place] !== 0) place = (place + 1) & (places.length - 1);
      places[place] = (hash & (-1 << bits)) | (number + 1);
    }
    this.places = places;
  }
}

// The loops over rows are functions of arrays alone: compiled code for objects of a class seems to go with the last of
// them, and the second count of a session would begin as slowly as the first. They are two, each with one access to memory that
// is far, so that the processor makes that for many rows at a time.

type Rows = readonly (readonly CellValue[])[];

/** To each text the number of the first one whose hash has the same upper bits. */
function findSampled(values: Rows, column: number, from: number, count: number, places: Int32Array, bits: number, numbers: Int32Array): void {
  for (let at = 0; at < count; at++) {
    const text = values[from + at]?.[column];
    numbers[at] = typeof text === "string" ? firstWith(sampledHash(text), places, bits) : NOT_NUMBERED;
  }
}

function findHashed(values: Rows, column: number, from: number, count: number, places: Int32Array, bits: number, numbers: Int32Array): void {
  for (let at = 0; at < count; at++) {
    const text = values[from + at]?.[column];
    numbers[at] = typeof text === "string" ? firstWith(fullHash(text), places, bits) : NOT_NUMBERED;
  }
}

function firstWith(hash: number, places: Int32Array, bits: number): number {
  const upper = -1 << bits;
  let place = firstPlace(hash, bits);
  let standing = places[place] ?? 0;
  while (standing !== 0 && ((standing ^ hash) & upper) !== 0) {
    place = (place + 1) & (places.length - 1);
    standing = places[place] ?? 0;
  }
  return (standing & ~upper) - 1;
}

function firstPlace(hash: number, bits: number): number {
  return imul(hash, SPREAD) >>> (32 - bits);
}

function compare(values: Rows, column: number, from: number, count: number, numbers: Int32Array, known: readonly string[]): void {
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? NOT_NUMBERED;
    if (number >= 0 && known[number] !== values[from + at]?.[column]) numbers[at] = NOT_NUMBERED;
  }
}

/** Of its length and eight letters: the last ones, in which names of one kind differ, the first and the middle one. */
function sampledHash(text: string): number {
  const { length } = text;
  if (length < 8) return fullHash(text);
  const last = text.charCodeAt(length - 1) | (text.charCodeAt(length - 2) << 16);
  const before = text.charCodeAt(length - 3) | (text.charCodeAt(length - 4) << 16);
  const earlier = text.charCodeAt(length - 6) | (text.charCodeAt(length - 8) << 16);
  const far = text.charCodeAt(0) | (text.charCodeAt(length >> 1) << 16);
  const hash = imul(last, 0x9e3779b1) ^ imul(before, 0x85ebca6b) ^ imul(earlier, 0xc2b2ae35) ^ imul(far, 0x27d4eb2f) ^ length;
  return hash ^ (hash >>> 15);
}

function fullHash(text: string): number {
  let hash = text.length;
  for (let at = text.length - 1; at >= 0; at--) hash = imul(hash ^ text.charCodeAt(at), 0x5bd1e995) ^ (hash >>> 15);
  return hash;
}
