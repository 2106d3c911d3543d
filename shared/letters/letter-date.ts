import { ROOM } from "./letter-words";

/** Day and month may be missing: "/6/2024", "6/2024" and "2024" leave room for what is not known. */
const DATE = /^(?:(?:(\d{1,2})?\s*[/.-])?\s*(\d{1,2})?\s*[/.-]\s*)?(\d{4})$/;

/**
 * A date in words: "05/06/2024" is "ngày 05 tháng 6 năm 2024". Days below 10 and the months 1 and 2 have a 0 before them,
 * so that none can be put there (NĐ 30/2020/NĐ-CP, Phụ lục I). What is no date stays as typed: it is there to be seen.
 */
export function dateWords(typed: string): string {
  const date = typed.trim();
  if (date === "") return inWords(undefined, undefined, ROOM);
  const [, day, month, year] = DATE.exec(date) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return date;
  return inWords(day, month, year);
}

function inWords(day: string | undefined, month: string | undefined, year: string): string {
  const shownDay = day === undefined ? ROOM : String(Number(day)).padStart(2, "0");
  const shownMonth = month === undefined ? ROOM : Number(month) < 3 ? "0" + String(Number(month)) : String(Number(month));
  return `ngày ${shownDay} tháng ${shownMonth} năm ${year}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
