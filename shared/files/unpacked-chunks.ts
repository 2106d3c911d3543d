import { checkSum } from "../tables/check-sum";
import { piecesOf, type ByteSource } from "./byte-source";
import { inflated } from "./inflated";
import type { PackedPart } from "./zip-directory";

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** A sheet of 1,048,576 rows by 30 columns unpacks to about 1 GB. */
const MOST_UNPACKED = 2 * 1024 * 1024 * 1024;
/** Sheets pack to a tenth, blank formatted ones to a hundredth; a bomb to a thousandth, which is the most there is. */
const MOST_RATIO = 400;
/** Below it a bomb does no harm. */
const HARMLESS = 32 * 1024 * 1024;

/** Whether a part claims to be so large that it is not unpacked. */
export function isTooLarge({ packed, unpacked }: PackedPart): boolean {
  return unpacked > MOST_UNPACKED || (unpacked > HARMLESS && unpacked > packed * MOST_RATIO);
}

/**
 * What a part of a zip file unpacks to, chunk by chunk; nothing is kept. Whoever has seen enough may stop. Throws an
 * error for a part that claims too much, is packed in another way or encrypted, or is not what it claims to be: longer,
 * shorter (a file that was cut off), or with another check sum.
 *
 * @param came told how many packed bytes have been read, piece by piece
 */
export async function* unpackedChunks(
  source: ByteSource,
  part: PackedPart,
  came: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array, void, void> {
  if (isTooLarge(part) || part.isEncrypted) throw new Error("zip part not unpacked");
  if (part.method !== STORED && part.method !== DEFLATED) throw new Error(`zip method ${part.method}`);
  const from = await beginOf(source, part);
  const packed = told(piecesOf(source, from, from + part.packed), came);
  let size = 0;
  let sum = 0;
  for await (const chunk of part.method === STORED ? packed : inflated(packed)) {
    size += chunk.length;
    if (size > part.unpacked) break;
    sum = checkSum(chunk, sum);
    yield chunk;
  }
  if (size !== part.unpacked || sum !== part.crc) throw new Error("zip part damaged");
}

async function beginOf(source: ByteSource, { offset }: PackedPart): Promise<number> {
  const header = await source.slice(offset, offset + 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw new Error("zip part damaged");
  return offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

async function* told(pieces: AsyncIterable<Uint8Array>, came: (bytes: number) => void): AsyncGenerator<Uint8Array, void, void> {
  for await (const piece of pieces) {
    came(piece.length);
    yield piece;
  }
}
