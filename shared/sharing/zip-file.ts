import type { ZipEntry } from "./zip-entry";

/** Signatures of the parts of a zip file (APPNOTE.TXT 4.3). */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const ENCRYPTED = 0x0001;
/** Sizes stand behind the data; here they are written before it. */
const SIZES_BEHIND = 0x0008;
/** Deflate, of version 2.0. */
const VERSION = 20;

/**
 * The entries of a zip file in the order of its directory. Throws an error for anything else, for one that is split,
 * encrypted or of the 64-bit kind, and where its offsets lie.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error("zip directory");
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error("zip header");
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const flags = view.getUint16(at + 8, true);
    const length = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    if ((flags & ENCRYPTED) !== 0 || start + length > bytes.length) throw new Error("zip entry");
    entries.push({
      name: bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      flags: flags & ~SIZES_BEHIND,
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + length),
      size: view.getUint32(at + 24, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record stands: a comment of up to 64 KiB may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error("no zip file");
}

/** A zip file of these entries, in this order, each as it is packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const data = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const directory = data + names + entries.length * LOCAL_LENGTH;
  const bytes = new Uint8Array(directory + names + entries.length * ENTRY_LENGTH + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let [local, at] = [0, directory];
  for (const entry of entries) {
    view.setUint32(local, LOCAL_HEADER, true);
    view.setUint16(local + 4, VERSION, true);
    writeFacts(view, local + 6, entry);
    bytes.set(entry.name, local + LOCAL_LENGTH);
    bytes.set(entry.packed, local + LOCAL_LENGTH + entry.name.length);
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeFacts(view, at + 8, entry);
    view.setUint32(at + 42, local, true);
    bytes.set(entry.name, at + ENTRY_LENGTH);
    local += LOCAL_LENGTH + entry.name.length + entry.packed.length;
    at += ENTRY_LENGTH + entry.name.length;
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What header and directory say alike: flags, method, time, check sum, both sizes, length of the name. */
function writeFacts(view: DataView, at: number, { flags, method, time, crc, packed, size, name }: ZipEntry): void {
  view.setUint16(at, flags, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 4, time, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, name.length, true);
}
