/** A file that is read piece by piece: a browser's `File`, or bytes in memory. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from `from` up to `to`, fewer at the end of the file; rejects when the file cannot be read. */
  slice(from: number, to: number): Promise<Uint8Array>;
  /** How many bytes are asked for at a time; 128 KB where nothing is said. */
  readonly pieceBytes?: number;
}

/** Few enough that what is unpacked from them is read within a frame. */
const PIECE_BYTES = 128 * 1024;

/** A `File` or `Blob` of the browser. */
export function sourceOfBlob(blob: Blob): ByteSource {
  return {
    size: blob.size,
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Bytes that are in memory already. */
export function sourceOfBytes(bytes: Uint8Array, pieceBytes?: number): ByteSource {
  const slice = (from: number, to: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(from, to));
  return { size: bytes.length, slice, ...(pieceBytes === undefined ? {} : { pieceBytes }) };
}

/** The bytes of a part of a file in their order, a piece at a time; throws an error when the file is shorter. */
export async function* piecesOf(source: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array, void, void> {
  const step = Math.max(1, source.pieceBytes ?? PIECE_BYTES);
  for (let at = from; at < to; at += step) {
    const end = Math.min(to, at + step);
    const piece = await source.slice(at, end);
    if (piece.length !== end - at) throw new Error("file cut off");
    yield piece;
  }
}
