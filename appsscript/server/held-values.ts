import type { CellValue } from "../../shared/tables/grid";
import { isPlain } from "./plain-values";

const DAY_MS = 86400000;
/** A date cell holds the days since here, which its number format shows as the date. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What `getValues` gave, with dates as the numbers that their cells hold, in the time zone of the spreadsheet. Pictures have
 * no value. A call of `formatDate` for each of a million dates would take minutes: it is asked for each day that
 * occurs, and for single dates only on days on which the clocks are changed.
 */
export function heldValues(values: unknown[][]): CellValue[][] {
  let zone: string | undefined;
  const shifts = new Map<number, number>();
  const shiftOf = (time: number): number => {
    zone = zone ?? SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const date = new Date(time) as GoogleAppsScript.Base.Date & Date;
    return Date.parse(Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ss'Z'")) - time;
  };
  const shiftAtStart = (day: number): number => {
    const shift = shifts.get(day) ?? shiftOf(day * DAY_MS);
    shifts.set(day, shift);
    return shift;
  };
  const serialOf = (time: number): number => {
    const day = Math.floor(time / DAY_MS);
    const shift = shiftAtStart(day);
    // formatDate drops what is less than a second.
    const exact = shift === shiftAtStart(day + 1) ? shift : shiftOf(Math.floor(time / 1000) * 1000);
    return (time + exact - EPOCH) / DAY_MS;
  };
  const held = (value: unknown): CellValue => {
    if (isPlain(value)) return value;
    return Object.prototype.toString.call(value) === "[object Date]" ? serialOf((value as Date).getTime()) : "";
  };
  return values.map((row) => row.map(held));
}
