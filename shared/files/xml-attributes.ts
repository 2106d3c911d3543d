import { bytesOf, isName, SLASH } from "./xml-bytes";

const EQUALS = 0x3d;
const SPACE = 0x20;
const REFERENCE = 0x72;
const STYLE = 0x73;
const TYPE = 0x74;
const HIDDEN = bytesOf("hidden");
const ZERO = 0x30;
const ONE = 0x31;

/** What the tag of a row or cell says of it; places are those of the bytes it was read from. Used again for each tag. */
export class XmlAttributes {
  /** From 0; -1 where nothing is said. */
  row = -1;
  column = -1;
  /** 0 where nothing is said, as in the file format. */
  style = 0;
  typeFrom = 0;
  typeTo = 0;
  isHidden = false;

  /** Reads the attributes of a tag from behind its name up to its end. Throws an error for a place that is none. */
  read(bytes: Uint8Array, from: number, end: number): void {
    this.row = this.column = -1;
    this.style = this.typeFrom = this.typeTo = 0;
    this.isHidden = false;
    for (let at = from; at < end; ) {
      while (at < end && ((bytes[at] ?? 0) <= SPACE || bytes[at] === SLASH)) at += 1;
      const nameFrom = at;
      while (at < end && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at += 1;
      const nameTo = at;
      while (at < end && (bytes[at] === EQUALS || (bytes[at] ?? 0) <= SPACE)) at += 1;
      if (at >= end) return;
      const quote = bytes[at];
      const valueFrom = at + 1;
      for (at = valueFrom; at < end && bytes[at] !== quote; ) at += 1;
      this.keep(bytes, nameFrom, nameTo, valueFrom, at);
      at += 1;
    }
  }

  private keep(bytes: Uint8Array, nameFrom: number, nameTo: number, from: number, to: number): void {
    if (nameTo - nameFrom === 1) {
      const letter = bytes[nameFrom];
      if (letter === REFERENCE) this.refer(bytes, from, to);
      else if (letter === STYLE) this.style = digits(bytes, from, to);
      else if (letter === TYPE) {
        this.typeFrom = from;
        this.typeTo = to;
      }
    } else if (isName(bytes, nameFrom, nameTo, HIDDEN)) this.isHidden = bytes[from] === ONE || bytes[from] === TYPE;
  }

  /** "B7", or the "7" of a row. */
  private refer(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    let column = 0;
    for (; at < to; at += 1) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    this.column = column - 1;
    this.row = digits(bytes, at, to) - 1;
    if (this.row < 0) throw new Error("no such cell");
  }
}

function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) throw new Error("no such number");
    value = value * 10 + digit;
  }
  return value;
}
