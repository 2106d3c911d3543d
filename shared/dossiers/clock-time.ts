import { isWhiteSpace } from "../tables/white-space";

const COLON = 0x3a;
const DOT = 0x2e;
const PLUS = 0x2b;
const MINUS = 0x2d;
const LETTER_Z = 0x5a;
/** Halves of the day, in English and as Vietnamese settings of a computer write them. */
const HALVES = ["AM", "PM", "SA", "CH"];

/**
 * Whether a stretch of a text is a time of day and nothing else: "8:05", "14:30:59", "14:30:00.000Z", "02:30 PM",
 * "14:30:00+07:00". Only its form is looked at, since the time is never used.
 */
export function isClockTime(text: string, from: number, to: number): boolean {
  let at = afterDigits(text, from, to);
  if (at - from < 1 || at - from > 2) return false;
  let groups = 0;
  while (at < to && text.charCodeAt(at) === COLON && groups < 2) {
    const end = afterDigits(text, at + 1, to);
    if (end - at !== 3) return false;
    at = end;
    groups++;
  }
  if (groups === 0) return false;
  if (groups === 2 && text.charCodeAt(at) === DOT && at < to) {
    const end = afterDigits(text, at + 1, to);
    if (end === at + 1) return false;
    at = end;
  }
  return at >= to || isTail(text, at, to);
}

/** "Z", "+07:00", "+0700" or, with or without a space, "PM". */
function isTail(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (code === LETTER_Z) return to === from + 1;
  if (code === PLUS || code === MINUS) {
    const hours = afterDigits(text, from + 1, to);
    if (hours === to) return to - from === 5;
    return hours - from === 3 && text.charCodeAt(hours) === COLON && afterDigits(text, hours + 1, to) === to && to - hours === 3;
  }
  let at = from;
  while (at < to && isWhiteSpace(text.charCodeAt(at))) at++;
  return to - at === 2 && HALVES.includes(text.slice(at, to).toUpperCase());
}

function afterDigits(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at;
}
