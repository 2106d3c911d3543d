const DAY = 86_400_000;
/** Two numbers and a year in any order, a time of day before or behind; "10:30 5/2024" and "2024/5 10:30" are none. */
const FULL_DATE = /(?:^|[^\d:])(\d{1,4})[-/., ]+(\d{1,2})[-/., ]+(\d{1,4})(?![\d:])/;

/** A day, counted from 1 January 1970, as dd/mm/yyyy. */
export function plainDay(day: number): string {
  const [year, month, date] = new Date(day * DAY).toISOString().split(/[-T]/);
  return [date, month, year].join("/");
}

/**
 * What a cell that holds a date is read as: dd/mm/yyyy where it shows day, month and year as numbers, for "3/4/2020" is
 * 4 March where the cell is formatted the American way. Everything else stays as shown: "Tháng 5/2024", "22 thg 5, 2024".
 *
 * @param days the days, counted from 1 January 1970, that the cell may hold; the one whose numbers are shown is meant, so
 *   neither a time zone nor the date system of 1904 has to be known. When it is none of them the text stays as shown.
 */
export function readShownDate(shown: string, days: readonly number[]): string {
  const key = (numbers: readonly (number | string)[]): string => numbers.map(Number).sort().join();
  const numbers = FULL_DATE.exec(shown)?.slice(1);
  if (numbers === undefined) return shown;
  const meant = days.map(plainDay).find((text) => {
    const [date = "", month = "", year = ""] = text.split("/");
    return [year, year.slice(2)].some((written) => key([date, month, written]) === key(numbers));
  });
  return meant ?? shown;
}
