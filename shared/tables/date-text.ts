import { monthNames } from "./figure-vocabulary";
import { plainKey } from "./word-keys";

/**
 * Whether a text is a date or a part of one, in any of the ways in which hosts show the dates that they made of
 * numbers: "01/05/2024", "5-Jan", "Jan-24", "1-thg 5", "tháng 1-2024", "05/2024", with or without a time. "3/4" may
 * have been a date too; "75/100" cannot.
 */
export function isDateText(text: string): boolean {
  const body = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M|Z)?$/i, "");
  const parts = /^(\d{1,4})[-/.](\d{1,4})(?:[-/.](\d{1,4}))?$/.exec(body);
  if (parts !== null) return numericDate(body, Number(parts[1]), Number(parts[2]), parts[3]);
  const words = plainKey(body).trim().split(" ");
  const names = words.filter((word) => !/^\d{1,4}$/.test(word));
  return words.length <= 4 && words.length > names.length && names.length === 1 && isMonthName(names[0] as string);
}

function numericDate(body: string, first: number, second: number, last: string | undefined): boolean {
  const month = (value: number): boolean => value >= 1 && value <= 12;
  const day = (value: number): boolean => value >= 1 && value <= 31;
  const year = (value: number): boolean => value >= 1900 && value <= 2100;
  if (last !== undefined) {
    const third = Number(last);
    if (year(first)) return month(second) && day(third);
    // "1.2.3" is a number of a paragraph, not a date.
    if (!year(third) && last.length !== 2) return false;
    return (day(first) && month(second)) || (month(first) && day(second));
  }
  if (body.includes(".")) return false;
  const dayAndMonth = (day(first) && month(second)) || (month(first) && day(second));
  return dayAndMonth || (month(first) && year(second)) || (year(first) && month(second));
}

function isMonthName(word: string): boolean {
  return monthNames.split("|").some((name) => plainKey(name).trim() === word.replace(/\d{1,2}$/, ""));
}
