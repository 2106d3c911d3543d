import { bytesOf, closes, endOfMarkup, endOfName, GREATER, isName, isTag, LESS, localName, nextLess, SLASH } from "./xml-bytes";

const VALUE = bytesOf("v");
const LETTER_V = 0x76;
const TEXT = bytesOf("t");
/** How a Japanese or Chinese text is pronounced: no part of it. */
const PHONETIC = bytesOf("rPh");

/** Where the texts lie in a cell (`<c>`) or a shared string (`<si>`), as raw XML. Used again for each. */
export class XmlContent {
  /** Of `<v>`, from and to; both 0 where there is none. */
  valueFrom = 0;
  valueTo = 0;
  /** Of each `<t>` in turn, from and to. */
  readonly texts: number[] = [];

  /**
   * Looks at what an element holds whose name, with its prefix, stands between `nameFrom` and `nameTo`, and whose content
   * begins at `from`. Gives where its closing tag ends, or -1.
   */
  read(bytes: Uint8Array, nameFrom: number, nameTo: number, from: number): number {
    if (this.texts.length > 0) this.texts.length = 0;
    const afterValue = this.plainValue(bytes, nameFrom, nameTo, from);
    if (afterValue >= 0) return afterValue;
    this.valueFrom = this.valueTo = 0;
    let isPhonetic = false;
    for (let at = nextLess(bytes, from); at >= 0; at = nextLess(bytes, at)) {
      const end = endOfMarkup(bytes, at);
      if (end < 0) return -1;
      if (closes(bytes, at, nameFrom, nameTo)) return end + 1;
      const open = at;
      at = end + 1;
      if (!isTag(bytes, open)) continue;
      const isClosing = bytes[open + 1] === SLASH;
      const tagFrom = open + (isClosing ? 2 : 1);
      const tagTo = endOfName(bytes, tagFrom, end);
      const local = localName(bytes, tagFrom, tagTo);
      const isEmpty = bytes[end - 1] === SLASH;
      if (isName(bytes, local, tagTo, PHONETIC)) isPhonetic = !isClosing && !isEmpty;
      if (isClosing || isEmpty || isPhonetic) continue;
      const isValue = isName(bytes, local, tagTo, VALUE);
      if (!isValue && !isName(bytes, local, tagTo, TEXT)) continue;
      at = endOfText(bytes, end + 1);
      if (at < 0) return -1;
      if (isValue) {
        this.valueFrom = end + 1;
        this.valueTo = at;
      } else this.texts.push(end + 1, at);
    }
    return -1;
  }

  /** The same for "<v>…</v></c>", as nearly all cells are; -1 for what looks otherwise. */
  private plainValue(bytes: Uint8Array, nameFrom: number, nameTo: number, from: number): number {
    if (bytes[from] !== LESS || bytes[from + 1] !== LETTER_V || bytes[from + 2] !== GREATER) return -1;
    let at = from + 3;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    if (bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER || bytes[at + 4] !== LESS) return -1;
    const end = at + 6 + nameTo - nameFrom;
    if (bytes[end] !== GREATER || !closes(bytes, at + 4, nameFrom, nameTo)) return -1;
    this.valueFrom = from + 3;
    this.valueTo = at;
    return end + 1;
  }
}

/** Where the closing tag of an element begins that holds text, CDATA sections and comments only. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = nextLess(bytes, from);
  while (at >= 0 && bytes[at] === LESS) {
    if (at + 1 >= bytes.length) return -1;
    if (isTag(bytes, at)) return at;
    const end = endOfMarkup(bytes, at);
    if (end < 0) return -1;
    at = nextLess(bytes, end + 1);
  }
  return -1;
}

/** Where the closing tag of an element ends; nothing in it is looked at. */
export function skipElement(bytes: Uint8Array, nameFrom: number, nameTo: number, from: number): number {
  for (let at = nextLess(bytes, from); at >= 0; ) {
    const end = endOfMarkup(bytes, at);
    if (end < 0) return -1;
    if (closes(bytes, at, nameFrom, nameTo)) return end + 1;
    at = nextLess(bytes, end + 1);
  }
  return -1;
}
