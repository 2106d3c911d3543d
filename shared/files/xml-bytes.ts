/**
 * Places in the bytes of an XML document in UTF-8. A document is looked at where its tags are, and what is not asked for
 * never becomes text. -1: it goes on beyond these bytes.
 */
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const BRACKET = 0x5b;
const COLON = 0x3a;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Where the tag, comment, CDATA section or instruction that opens at `open` ends: the place of its last ">".
 * Throws an error for a declaration: entities of a document's own are never expanded, and no spreadsheet may have any
 * (ECMA-376-2, 6.2.5).
 */
export function endOfMarkup(bytes: Uint8Array, open: number): number {
  const second = bytes[open + 1];
  if (second === BANG) {
    const third = bytes[open + 2];
    if (third === undefined) return -1;
    if (third === DASH) return endOfRun(bytes, open + 4, DASH);
    if (third === BRACKET) return endOfRun(bytes, open + 9, 0x5d);
    throw new Error("document type declared");
  }
  if (second === QUESTION) return endOfInstruction(bytes, open + 2);
  for (let at = open + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte === QUOTE || byte === APOSTROPHE) {
      at += 1;
      while (at < bytes.length && bytes[at] !== byte) at += 1;
    }
  }
  return -1;
}

/** Whether what opens there is a tag, not a comment, CDATA section or instruction. */
export function isTag(bytes: Uint8Array, open: number): boolean {
  const second = bytes[open + 1];
  return second !== BANG && second !== QUESTION;
}

/** Where the name of a tag ends that begins at `from`, prefix included. */
export function endOfName(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] ?? 0) > SPACE && bytes[at] !== SLASH) at += 1;
  return at;
}

/** Where the name without its prefix begins. */
export function localName(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (bytes[at] === COLON) return at + 1;
  return from;
}

/** Whether the bytes between are this name. */
export function isName(bytes: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) if (bytes[from + at] !== name[at]) return false;
  return true;
}

/** Whether the tag at `open` closes the element whose name, prefix included, stands between `from` and `to`. */
export function closes(bytes: Uint8Array, open: number, from: number, to: number): boolean {
  if (bytes[open + 1] !== SLASH) return false;
  const offset = open + 2 - from;
  for (let at = from; at < to; at += 1) if (bytes[offset + at] !== bytes[at]) return false;
  const next = bytes[offset + to] ?? 0;
  return next === GREATER || next <= SPACE;
}

/** The next "<" from `at` on. */
export function nextLess(bytes: Uint8Array, at: number): number {
  for (let place = at, near = Math.min(bytes.length, at + 32); place < near; place += 1) if (bytes[place] === LESS) return place;
  return bytes.indexOf(LESS, at + 32);
}

/** The place of ">" behind two of a byte: "-->", "]]>". */
function endOfRun(bytes: Uint8Array, from: number, byte: number): number {
  for (let at = bytes.indexOf(GREATER, from + 2); at >= 0; at = bytes.indexOf(GREATER, at + 1))
    if (bytes[at - 1] === byte && bytes[at - 2] === byte) return at;
  return -1;
}

function endOfInstruction(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(GREATER, from); at >= 0; at = bytes.indexOf(GREATER, at + 1)) if (bytes[at - 1] === QUESTION) return at;
  return -1;
}

/** The bytes of a name. */
export function bytesOf(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}
