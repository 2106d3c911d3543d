import { FIRST_SERIAL, LAST_SERIAL } from "../tables/serial-day";

/** Days from 1 January of the year 1 to the day that spreadsheets count from, 30 December 1899, and that day itself. */
const EPOCH = 693_594;
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The serial number of a day of the calendar; undefined when there is no such day, or none between 1954 and 2173. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (DAYS_IN_MONTH[month] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  if (day < 1 || day > length) return undefined;
  const before = year - 1;
  const daysOfYears = before * 365 + ((before / 4) | 0) - ((before / 100) | 0) + ((before / 400) | 0);
  const serial = daysOfYears + (DAYS_BEFORE_MONTH[month] ?? 0) + (isLeap && month > 2 ? 1 : 0) + day - EPOCH;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : undefined;
}
