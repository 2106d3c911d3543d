/** Serial numbers of days as spreadsheets count them (45813 is 5 June 2025). From 1954 to 2173 is what can be meant. */
export const FIRST_SERIAL = 20_000;
export const LAST_SERIAL = 100_000;
/** 1 January 1970. */
export const UNIX_EPOCH = 25_569;
/** So many days later is what a serial number means in a workbook with the date system of 1904 (old files of Excel for Mac). */
export const LATER_IN_1904 = 1462;

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

/** The ISO day of a serial number, its time of day dropped; undefined when it is none that can be meant. */
export function isoOfSerial(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date((Math.floor(serial) - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}
