const REMAINDERS = tables();

/**
 * The check sum of zip files (APPNOTE.TXT 4.4.7, polynomial 0xEDB88320) over bytes that come piece by piece; four bytes
 * at a time, since hundreds of megabytes go through it.
 *
 * @param before the sum of what came before; 0 of nothing.
 */
export function checkSum(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = REMAINDERS;
  let rest = ~before;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    rest ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    rest =
      (four[rest & 0xff] ?? 0) ^ (three[(rest >>> 8) & 0xff] ?? 0) ^ (two[(rest >>> 16) & 0xff] ?? 0) ^ (one[rest >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) rest = (rest >>> 8) ^ (one[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~rest >>> 0;
}

/** The remainders of a byte with none, one, two and three bytes of zero behind it. */
function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xedb88320;
    return rest;
  });
  const further = (table: Int32Array): Int32Array => table.map((rest) => (rest >>> 8) ^ (first[rest & 0xff] ?? 0));
  const second = further(first);
  const third = further(second);
  return [first, second, third, further(third)];
}
