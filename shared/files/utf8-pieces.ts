import { piecesOf, type ByteSource } from "./byte-source";
import { FIRST_BYTES, wideEncoding } from "./text-encoding";

const MARK = [0xef, 0xbb, 0xbf];
/** So many bytes from the first letter beyond ASCII on tell what it is written in: by chance Windows-1258 is never UTF-8. */
const TELLING = 64 * 1024;

/**
 * A text file as bytes of UTF-8 without a mark, piece by piece, from the encodings of `decodedText`; letters of
 * Windows-1258 are put together (NFC). UTF-8 is known by the first 64 KB with letters beyond ASCII: bytes further on
 * that are none (names cut off in the middle of a letter) stay as they are, and are U+FFFD to whoever decodes them. Throws an
 * error for what is no text.
 *
 * @param came told how many bytes of the file have been read
 */
export async function* utf8Pieces(source: ByteSource, came: (bytes: number) => void = () => undefined): AsyncGenerator<Uint8Array, void, void> {
  const first = await source.slice(0, FIRST_BYTES);
  const wide = wideEncoding(first);
  let turn = wide === undefined ? undefined : turning(wide);
  let isKnown = wide !== undefined;
  let offset = MARK.every((byte, at) => first[at] === byte) ? MARK.length : 0;
  for await (const piece of piecesOf(source, offset, source.size)) {
    came(piece.length);
    if (wide === undefined && piece.includes(0)) throw new Error("no text");
    const beyond = isKnown ? -1 : piece.findIndex((byte) => byte > 0x7f);
    if (beyond >= 0) {
      isKnown = true;
      if (!isUtf8(await source.slice(offset + beyond, offset + beyond + TELLING))) turn = turning("windows-1258");
    }
    offset += piece.length;
    yield turn === undefined ? piece : turn(piece, offset >= source.size);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: bytes.length === TELLING });
    return true;
  } catch {
    return false;
  }
}

/** Turns pieces of another encoding into UTF-8; a word whose marks may be in the next piece waits for it. */
function turning(encoding: string): (piece: Uint8Array, isLast: boolean) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const isOld = encoding === "windows-1258";
  let waiting = "";
  return (piece, isLast) => {
    const text = waiting + decoder.decode(piece, { stream: !isLast });
    let whole = text.length;
    if (isOld && !isLast) while (whole > 0 && text.charCodeAt(whole - 1) > 0x20) whole -= 1;
    waiting = text.slice(whole);
    const part = text.slice(0, whole);
    return encoder.encode(isOld ? part.normalize("NFC") : part);
  };
}
