/**
 * The text of a file in UTF-8, UTF-16 (with its mark, or without where every other byte is zero) or else Windows-1258,
 * which old one-stop systems write; its letters are put together (NFC). Undefined when the bytes are no text.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/** As many as `wideEncoding` looks at. */
export const FIRST_BYTES = 512;

/** Which UTF-16 the first bytes of a file are written in; undefined: none. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, FIRST_BYTES);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Letters of Vietnamese beyond U+00FF have no zero byte; separators, digits and plain letters do.
  if (odd > start.length / 8 && even === 0) return "utf-16le";
  return even > start.length / 8 && odd === 0 ? "utf-16be" : undefined;
}
