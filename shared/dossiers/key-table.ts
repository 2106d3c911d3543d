import { textLetters, textOfLetters } from "./text-letters";

const SPREAD = 0x9e3779b1;
const { imul } = Math;

/**
 * Numbers the keys that names are compared by, in the order in which they first come. A key is mostly asked for while it lies
 * letter by letter in `textLetters`: a text is made of it only when it is a new one.
 */
export class KeyTable {
  readonly keys: string[] = [];
  /** Pairs: the hash, and the number + 1 of the key that stands there; 0 where none does. */
  private places = new Int32Array(2 * 64);
  private shift = 26;

  /** The number of the key of the first `length` of `textLetters`. */
  numberOfLetters(length: number): number {
    let hash = length;
    for (let at = 0; at < length; at++) hash = step(hash, textLetters[at] ?? 0);
    for (let place = this.firstPlace(hash); ; place = this.next(place)) {
      const number = (this.places[place + 1] ?? 0) - 1;
      if (number < 0) return this.add(textOfLetters(length), hash, place);
      if (this.places[place] === hash && areLetters(this.keys[number] ?? "", length)) return number;
    }
  }

  /** The number of a key. */
  numberOf(key: string): number {
    let hash = key.length;
    for (let at = 0; at < key.length; at++) hash = step(hash, key.charCodeAt(at));
    for (let place = this.firstPlace(hash); ; place = this.next(place)) {
      const number = (this.places[place + 1] ?? 0) - 1;
      if (number < 0) return this.add(key, hash, place);
      if (this.places[place] === hash && this.keys[number] === key) return number;
    }
  }

  private firstPlace(hash: number): number {
    return (imul(hash, SPREAD) >>> this.shift) << 1;
  }

  private next(place: number): number {
    return (place + 2) & (this.places.length - 1);
  }

  private add(key: string, hash: number, place: number): number {
    this.places[place] = hash;
    this.places[place + 1] = this.keys.push(key);
    if (this.keys.length * 4 > this.places.length) this.grow();
    return this.keys.length - 1;
  }

  private grow(): void {
    const before = this.places;
    this.places = new Int32Array(before.length * 2);
    this.shift -= 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      const hash = before[at] ?? 0;
      let place = this.firstPlace(hash);
      while (this.places[place + 1] !== 0) place = this.next(place);
      this.places[place] = hash;
      this.places[place + 1] = before[at + 1] ?? 0;
    }
  }
}

function step(hash: number, letter: number): number {
  return imul(hash ^ letter, 0x5bd1e995) ^ (hash >>> 15);
}

function areLetters(key: string, length: number): boolean {
  if (key.length !== length) return false;
  for (let at = 0; at < length; at++) if (key.charCodeAt(at) !== textLetters[at]) return false;
  return true;
}
