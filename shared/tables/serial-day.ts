/** Serial numbers of days as spreadsheets count them (45813 is 5 June 2025). From 1954 to 2173 is what can be meant. */
export const FIRST_SERIAL = 20_000;
export const LAST_SERIAL = 100_000;
/** 1 January 1970. */
export const UNIX_EPOCH = 25_569;
/** So many days later is what a serial number means in a workbook with the date system of 1904 (old files of Excel for Mac). */
export const LATER_IN_1904 = 1462;

/** The ISO day of a serial number, its time of day dropped; undefined when it is none that can be meant. */
export function isoOfSerial(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date((Math.floor(serial) - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}
