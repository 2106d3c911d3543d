import type { CellValue } from "./grid";
import { cellText, isBlank } from "./cell-text";
import { monthWord, yearWord } from "./procedure-vocabulary";
import { isoOfSerial } from "./serial-day";
import { markedKey } from "./word-keys";

/** The days that a date may mean, as ISO days, both included: one day, or all of a month or a year. */
export interface CalendarSpan {
  readonly first: string;
  readonly last: string;
}

const MONTH = markedKey(monthWord);
const YEAR = markedKey(yearWord);

/**
 * Reads a date as people put it into a list: a day (serial number, "03/6/2019", ISO text with or without a time), a
 * month ("6/2019") or a bare year ("2019", 2019). Day before month, as offices write it.
 *
 * @returns undefined for a blank, "unreadable" for anything else: 31/02/2020, 05/13/2020, "sắp công bố".
 */
export function readCalendarSpan(value: CellValue): CalendarSpan | undefined | "unreadable" {
  if (isBlank(value)) return undefined;
  if (typeof value === "number") return ofNumber(value) ?? "unreadable";
  const text = cellText(value);
  if (/^[-\u2013\u2014]+$/.test(text)) return undefined;
  return ofText(text) ?? "unreadable";
}

/** An ISO day, or what a person types for one (dd/mm/yyyy); undefined when it is neither, or no one day. */
export function readDay(text: string): string | undefined {
  const span = readCalendarSpan(text);
  return span !== undefined && span !== "unreadable" && span.first === span.last ? span.first : undefined;
}

function ofNumber(value: number): CalendarSpan | undefined {
  if (Number.isInteger(value) && value >= 1950 && value <= 2100) return ofYear(value);
  const day = isoOfSerial(value);
  return day === undefined ? undefined : { first: day, last: day };
}

function ofText(text: string): CalendarSpan | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (isoYear !== undefined) return ofDay(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text) ?? [];
  if (year !== undefined) return ofDay(Number(year), Number(month), Number(day));
  const words = markedKey(text).replace(MONTH, " ").replace(YEAR, " ").trim();
  const [, onlyMonth, itsYear] = /^(\d{1,2}) (\d{4})$/.exec(words) ?? [];
  if (itsYear !== undefined) return ofMonth(Number(itsYear), Number(onlyMonth));
  return /^\d{4}$/.test(words) ? ofNumber(Number(words)) : undefined;
}

function ofDay(year: number, month: number, day: number): CalendarSpan | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const iso = isoDay(year, month, day);
  return { first: iso, last: iso };
}

function ofMonth(year: number, month: number): CalendarSpan | undefined {
  if (month < 1 || month > 12) return undefined;
  return { first: isoDay(year, month, 1), last: isoDay(year, month, daysIn(year, month)) };
}

function ofYear(year: number): CalendarSpan {
  return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
