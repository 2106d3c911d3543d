const DAY = 86_400_000;

/**
 * How many days there are from one day to another, both counted: 01/01/2024 to 22/05/2024 is 143 (2024 is a leap year).
 * 0 when `to` is the day before `from`, negative when it is earlier still.
 *
 * @param from ISO day ("2024-01-01"), as `to`; both must be days of the calendar.
 */
export function daysFromTo(from: string, to: string): number {
  return (startOf(to) - startOf(from)) / DAY + 1;
}

/** Midnight in UTC, which has no summer time: every day has the same length. */
function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}
