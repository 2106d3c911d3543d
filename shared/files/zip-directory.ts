import type { ByteSource } from "./byte-source";

/** Signatures of the parts of a zip file (APPNOTE.TXT 4.3). */
const END_OF_DIRECTORY = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_END_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** What stands where the true number has its place in the large (zip64) form. */
const ELSEWHERE = 0xffffffff;
const LARGE_FIELD = 1;
const ENCRYPTED_FLAG = 1;
/** The end record, and a comment behind it of up to 64 KB. */
const MOST_END = 22 + 0xffff;
const MOST_DIRECTORY = 16 * 1024 * 1024;

/** A file in a zip file, where it lies and what it claims to be. */
export interface PackedPart {
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
}

/**
 * The parts of a zip file by their names in small letters, read from its directory alone. Throws an error when the bytes
 * are no zip file or end before their directory.
 */
export async function readZipDirectory(source: ByteSource): Promise<Map<string, PackedPart>> {
  const { from, to } = await findDirectory(source);
  if (to > source.size || from > to || to - from > MOST_DIRECTORY) throw new Error("zip directory damaged");
  const bytes = await source.slice(from, to);
  const view = viewOf(bytes);
  const parts = new Map<string, PackedPart>();
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY; ) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, "/").toLowerCase();
    const large = largeNumbers(view, nameEnd, extraEnd);
    const number = (place: number): number => {
      const small = view.getUint32(at + place, true);
      return small === ELSEWHERE ? large() : small;
    };
    // The large numbers come in this order, and only those that are elsewhere (4.5.3).
    const unpacked = number(24);
    const packed = number(20);
    const offset = number(42);
    const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0;
    parts.set(name, { method: view.getUint16(at + 10, true), isEncrypted, offset, packed, unpacked, crc: view.getUint32(at + 16, true) });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return parts;
}

async function findDirectory(source: ByteSource): Promise<{ from: number; to: number }> {
  const first = Math.max(0, source.size - MOST_END);
  const bytes = await source.slice(first, source.size);
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const from = view.getUint32(at + 16, true);
    const length = view.getUint32(at + 12, true);
    if (from !== ELSEWHERE && length !== ELSEWHERE) return { from, to: from + length };
    if (at < 20 || view.getUint32(at - 20, true) !== LARGE_END_LOCATOR) throw new Error("zip directory damaged");
    return largeDirectory(source, bigNumber(view, at - 12));
  }
  throw new Error("no zip directory");
}

async function largeDirectory(source: ByteSource, end: number): Promise<{ from: number; to: number }> {
  const view = viewOf(await source.slice(end, end + 56));
  if (view.getUint32(0, true) !== LARGE_END) throw new Error("zip directory damaged");
  const from = bigNumber(view, 48);
  return { from, to: from + bigNumber(view, 40) };
}

/** Gives the numbers of the zip64 field one after the other. */
function largeNumbers(view: DataView, from: number, to: number): () => number {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== LARGE_FIELD) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > to) throw new Error("zip directory damaged");
    at += 8;
    return bigNumber(view, at - 8);
  };
}

function bigNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
