/** Signatures of the parts of a zip file (APPNOTE.TXT 4.3). */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly data: Uint8Array;
}

/** The directory stands before the end record, which a comment of up to 64 KiB may follow. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

/** The packed data of every entry; undefined when the bytes are no zip file. Offsets that lie throw a RangeError. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      method: view.getUint16(at + 10, true),
      data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function inflatedSize(data: Uint8Array, most: number): Promise<number> {
  const packed = new Blob([data as Uint8Array<ArrayBuffer>]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      break;
    }
  }
  return size;
}

/**
 * Whether a zip file unpacks to at most `most` bytes, counted while inflating: the sizes that it declares may lie.
 * False for what is no zip file. Nothing unpacked is kept.
 */
export async function unpacksWithin(bytes: Uint8Array, most: number): Promise<boolean> {
  try {
    const entries = entriesOf(bytes);
    if (entries === undefined || entries.length === 0) return false;
    let left = most;
    for (const { method, data } of entries) {
      left -= method === DEFLATED ? await inflatedSize(data, left) : data.byteLength;
      if (left < 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}
