/**
 * Text in one property, or, when it is too long, in several: "thuoc.a.0", "thuoc.a.1"… and a head that says which set,
 * how many and how to know them again: "@a 12 1c9f3b2e". Settings are JSON and never begin with "@". Two sets, a and b,
 * take turns; pieces of the set that no head names are left lying and overwritten by the next writing but one.
 */
export interface Pieces {
  /** The value of the property `key`: the text itself when it fits. */
  readonly head: string;
  /** The other properties, to be written before. */
  readonly pieces: Record<string, string>;
  /** Bytes of the whole text in UTF-8. */
  readonly bytes: number;
}

const HEAD = /^@([ab]) (\d+) ([0-9a-f]+)$/;

/**
 * Splits a text for properties of `most` bytes, their names included.
 *
 * @param oldHead the value of the property `key` as it is: what it names is not touched
 */
export function splitIntoPieces(key: string, text: string, most: number, oldHead: string): Pieces {
  const room = most - key.length - ".a.999".length;
  const parts = [""];
  let bytes = 0;
  let inPart = 0;
  for (const sign of text) {
    const size = bytesOf(sign);
    if (inPart + size > room) {
      parts.push("");
      inPart = 0;
    }
    parts[parts.length - 1] += sign;
    inPart += size;
    bytes += size;
  }
  if (parts.length === 1) return { head: text, pieces: {}, bytes };
  const set = HEAD.exec(oldHead)?.[1] === "a" ? "b" : "a";
  const pieces = Object.fromEntries(parts.map((part, index) => [`${key}.${set}.${index}`, part]));
  return { head: `@${set} ${parts.length} ${fingerprint(text)}`, pieces, bytes };
}

/** The text in properties as saved; "null" when there is none, undefined when a piece is missing or of another text. */
export function joinPieces(key: string, saved: Readonly<Record<string, string>>): string | undefined {
  const head = saved[key] ?? "null";
  const [, set, count, mark] = HEAD.exec(head) ?? [];
  if (set === undefined) return head;
  const parts = Array.from({ length: Number(count) }, (_, index) => saved[`${key}.${set}.${index}`]);
  const text = parts.join("");
  return parts.includes(undefined) || fingerprint(text) !== mark ? undefined : text;
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** FNV-1a over the letters: tells a text from one that a broken write has mixed. */
function fingerprint(text: string): string {
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193);
  return (mark >>> 0).toString(16);
}
