import { utf8Text } from "./short-texts";

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** Fifteen digits and ten to the power of as many are exact, and so is the rounding of their quotient (IEEE 754). */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/** The number that ASCII bytes write, as `Number` reads it; NaN for everything else, nothing included. */
export function numberOfBytes(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (byte === POINT && point < 0) point = at;
    else return otherNumber(bytes, from, to);
  }
  if (digits === 0 || digits > MOST_DIGITS) return otherNumber(bytes, from, to);
  const size = point < 0 ? value : value / (POWERS[to - point - 1] ?? 1);
  return isNegative ? -size : size;
}

function otherNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = utf8Text(bytes, from, to);
  return text.trim() === "" ? NaN : Number(text);
}
