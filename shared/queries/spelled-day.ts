import { FIRST_SERIAL, LAST_SERIAL, UNIX_EPOCH } from "../tables/serial-day";
import type { DialectWords } from "./query-dialect";

const DATE = [
  ...["/", "-", "[.]"].map((sign) => `[0-9]{1,2}${sign}[0-9]{1,2}${sign}[0-9]{4}`),
  "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}",
].join("|");
const ZONE = "Z|[+-][0-9]{4}|[+-][0-9]{2}:[0-9]{2}";
/** As in `dossiers/clock-time`: the form of a time, which is never used. */
const TIME = `[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(${ZONE}| ?([AaPp][Mm]|[Ss][Aa]|[Cc][Hh]))?`;
const DAY = 86_400_000;

/** The day of a serial number as a number like 20250630: such numbers stand to one another as days do. */
export function dayNumber(serial: number): number {
  const day = new Date((serial - UNIX_EPOCH) * DAY);
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
}

/** The ISO form ("2025-6-5") of the date that a trimmed text gives, as `dossiers/read-day` reads it; NULL for any other text. */
export function isoText(words: DialectWords, text: string): string {
  const dateFirst = `WHEN ${words.matches(text, `^(${DATE})([T ] ?${TIME})?$`)} THEN ${words.replaced(text, "[T ].*$", "")}`;
  const timeFirst = `WHEN ${words.matches(text, `^${TIME} (${DATE})$`)} THEN ${words.replaced(text, "^.* ", "")}`;
  const date = `CASE ${dateFirst} ${timeFirst} END`;
  return words.replaced(words.replaced(date, "[/.]", "-"), "^([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})$", "\\3-\\2-\\1");
}

/** The day that year, month and day in the ISO form give; NULL when the calendar has no such day, or none that can be meant. */
export function dayOfIso(words: DialectWords, iso: string): string {
  const [year, month, day] = [1, 2, 3].map((n) => words.asInteger(words.part(iso, n)));
  // Days of the month at most; where the month has fewer, the second line tells.
  const number = `${year ?? ""} * 10000 + ${month ?? ""} * 100 + ${day ?? ""}`;
  return `CASE WHEN ${month ?? ""} BETWEEN 1 AND 12 AND ${day ?? ""} BETWEEN 1 AND 31 THEN ${number} END`;
}

/** A number like 20250631, of a month and a day up to 31, if it is a day of the calendar between 1954 and 2173; else NULL. */
export function calendarDay(number: string): string {
  const isShort = ["0431", "0631", "0931", "1131", "0230", "0231"].map(Number).join(", ");
  const inYear = `MOD(${number}, 10000)`;
  // 2100 is the one year between 1954 and 2173 that a leap year is left out in.
  const noLeapDay = `(${inYear} = 229 AND (MOD(${number}, 40000) <> 229 OR ${number} = 21000229))`;
  const isOne = `${number} BETWEEN ${String(dayNumber(FIRST_SERIAL))} AND ${String(dayNumber(LAST_SERIAL))}`;
  return `CASE WHEN ${isOne} AND ${inYear} NOT IN (${isShort}) AND NOT ${noLeapDay} THEN ${number} END`;
}
