import type { PackedText } from "./letter-pace";

/** Records of a zip file by their signatures (PKWARE's APPNOTE 4.3). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const DEFLATED = 8;

/**
 * The same zip file with another content of one of its files.
 *
 * @throws Error when the bytes are no zip file without comment, as docx writes it, or have no such file.
 */
export function withReplacedEntry(zip: Uint8Array, path: string, { bytes, size, crc }: PackedText): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== END) throw new Error("not a zip file as docx writes it");
  const directory = view.getUint32(end + 16, true);
  for (let at = directory; at < end; ) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("not a zip file as docx writes it");
    const [packed, named, more] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true) + view.getUint16(at + 32, true)];
    const file = view.getUint32(at + 42, true);
    if (nameAt(zip, at + 46, named) === path) {
      if (view.getUint32(file, true) !== FILE) throw new Error("not a zip file as docx writes it");
      const from = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
      const grown = bytes.length - packed;
      const next = new Uint8Array(zip.length + grown);
      next.set(zip.subarray(0, from));
      next.set(bytes, from);
      next.set(zip.subarray(from + packed), from + bytes.length);
      const changed = new DataView(next.buffer);
      sizes(changed, file + 8, file + 14);
      sizes(changed, at + grown + 10, at + grown + 16);
      changed.setUint32(end + grown + 16, directory + grown, true);
      for (let other = directory + grown; other < end + grown; other += 46 + lengthOf(changed, other)) {
        const place = changed.getUint32(other + 42, true);
        if (place > file) changed.setUint32(other + 42, place + grown, true);
      }
      return next;
    }
    at += 46 + named + more;
  }
  throw new Error("the zip file has no " + path);

  function sizes(changed: DataView, method: number, sums: number): void {
    changed.setUint16(method, DEFLATED, true);
    changed.setUint32(sums, crc, true);
    changed.setUint32(sums + 4, bytes.length, true);
    changed.setUint32(sums + 8, size, true);
  }
}

/** Of the names and remarks behind the fixed part of an entry. */
function lengthOf(view: DataView, entry: number): number {
  return view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
}

/** docx names its files in plain letters. */
function nameAt(zip: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...zip.subarray(at, at + length));
}
