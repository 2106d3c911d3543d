import type { CellValue } from "../tables/grid";
import { isWhiteSpace } from "../tables/white-space";
import { FIRST_SERIAL, LAST_SERIAL } from "../tables/serial-day";
import { isClockTime } from "./clock-time";
import { serialOfDay } from "./day-serial";
import { isUnsaid } from "./unsaid-cell";

/** What `dayCode` gives for a cell that says nothing. */
export const NO_DAY = 0;
/** What `dayCode` gives for a cell that says something other than one day. */
export const UNREADABLE_DAY = -1;

const SLASH = 0x2f;
const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const LETTER_T = 0x54;

/**
 * The whole day that a cell gives, as a serial number (1900 system). Read are: a serial number between 1954 and 2173, its
 * fraction dropped; dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy (one digit for day or month is enough) and yyyy-mm-dd, alone or
 * with a time before or behind it. The day is the written one, whatever time zone follows. Day stands before month:
 * "05/13/2025" is unreadable, as are "31/02/2025", two digits for a year, a month alone and every other word.
 *
 * @returns undefined for a blank cell or a lone dash.
 */
export function readDayNumber(value: CellValue): number | undefined | "unreadable" {
  const day = dayCode(value);
  return day === NO_DAY ? undefined : day === UNREADABLE_DAY ? "unreadable" : day;
}

/** The same as a number in any case, for millions of cells: a serial number, `NO_DAY` or `UNREADABLE_DAY`. */
export function dayCode(value: CellValue): number {
  if (typeof value === "number") return value >= FIRST_SERIAL && value < LAST_SERIAL + 1 ? Math.floor(value) : UNREADABLE_DAY;
  if (typeof value !== "string") return UNREADABLE_DAY;
  if (value === "") return NO_DAY;
  const day = ofText(value);
  return day === UNREADABLE_DAY && isUnsaid(value) ? NO_DAY : day;
}

function ofText(text: string): number {
  let from = 0;
  let to = text.length;
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++;
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--;
  if (to - from <= 10) return ofDate(text, from, to);
  if (text.charCodeAt(from + 1) === COLON || text.charCodeAt(from + 2) === COLON) return afterTime(text, from, to);
  let end = from;
  while (end < to && !isWhiteSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== LETTER_T) end++;
  let time = end + 1;
  while (time < to && isWhiteSpace(text.charCodeAt(time))) time++;
  return isClockTime(text, time, to) ? ofDate(text, from, end) : UNREADABLE_DAY;
}

/** "14:30 05/06/2025": the date is what stands behind the last space. */
function afterTime(text: string, from: number, to: number): number {
  let date = to;
  while (date > from && !isWhiteSpace(text.charCodeAt(date - 1))) date--;
  let end = date;
  while (end > from && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return isClockTime(text, from, end) ? ofDate(text, date, to) : UNREADABLE_DAY;
}

function ofDate(text: string, from: number, to: number): number {
  const length = to - from;
  if (length < 8 || length > 10) return UNREADABLE_DAY;
  let first = from;
  while (first < to && isDigit(text.charCodeAt(first))) first++;
  let second = first + 1;
  while (second < to && isDigit(text.charCodeAt(second))) second++;
  const separator = text.charCodeAt(first);
  if (separator !== SLASH && separator !== DASH && separator !== DOT) return UNREADABLE_DAY;
  if (second >= to || text.charCodeAt(second) !== separator) return UNREADABLE_DAY;
  const one = number(text, from, first);
  const month = number(text, first + 1, second);
  const three = number(text, second + 1, to);
  if (one < 0 || month < 0 || three < 0 || second - first > 3) return UNREADABLE_DAY;
  const isIso = first - from === 4 && separator === DASH && to - second <= 3;
  if (isIso) return serialOfDay(one, month, three) ?? UNREADABLE_DAY;
  if (first - from > 2 || to - second !== 5) return UNREADABLE_DAY;
  return serialOfDay(three, month, one) ?? UNREADABLE_DAY;
}

/** The number that some digits write; -1 when there is none, or something else among them. */
function number(text: string, from: number, to: number): number {
  if (from >= to) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 0x30;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
