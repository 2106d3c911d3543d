import { deflateSync, inflateSync, strToU8 } from "fflate";
import { checkSum } from "../tables/check-sum";

const STORED = 0;
const DEFLATED = 8;
/** Names are UTF-8 (APPNOTE.TXT, Appendix D). */
const UTF8_NAME = 0x0800;
/** 1/1/1980 in the two words of MS-DOS, the first day that they know: what is made from the same is the same. */
const FIRST_DAY = 0x00210000;

/** A file in a zip file, as it lies there. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Day and time as MS-DOS has them. */
  readonly time: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** How large it claims to be. */
  readonly size: number;
}

/** Of 9: half the time of the usual 6, for a tenth more bytes. */
const LEVEL = 3;

/** An entry made of these bytes. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name: strToU8(name),
    flags: UTF8_NAME,
    method: DEFLATED,
    time: FIRST_DAY,
    crc: checkSum(bytes),
    packed: deflateSync(bytes, { level: LEVEL }),
    size: bytes.length,
  };
}

/** What an entry holds. Never more bytes than it claims; throws an error for one that is damaged or packed otherwise. */
export function unpackEntry({ method, packed, size, crc }: ZipEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new Error(`zip method ${method}`);
  const bytes = method === STORED ? packed : inflateSync(packed, { out: new Uint8Array(size) });
  if (bytes.length !== size || checkSum(bytes) !== crc) throw new Error("zip entry damaged");
  return bytes;
}
