import type { Period } from "../tables/period";

/** The cumulative period that figures have piled up over, as far as it is known; ISO days. */
export interface CumulativeDays {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * What a table's period says of the days that its figures have piled up over: "from 01/01/2024 to 22/5/2024" and
 * "5 months of 2024" say both. Figures up to a day, without a first one, are taken to begin with its year.
 *
 * A year gives only its first day: a table of a year is most often handed in before the year is over.
 *
 * @returns "single" for a period of its own that does not begin with the year, such as May: its figures have not piled
 * up, and a target of the year must not be judged by them; undefined where no days are known.
 */
export function cumulativeDays(period: Period | undefined): CumulativeDays | "single" | undefined {
  if (period === undefined) return undefined;
  const { kind, number, from, to, cumulative } = period;
  if (kind === "year" || (to === undefined && from !== undefined)) return { from, to: undefined };
  if (to !== undefined && (cumulative || from?.endsWith("-01-01") === true))
    return { from: from ?? to.slice(0, 4) + "-01-01", to };
  const begins = number === 1 && kind !== "week";
  return cumulative || (begins && from === undefined) ? undefined : "single";
}

/** The last day of the year of a day, by which targets of a year are due. */
export function endOfYear(day: string): string {
  return day.slice(0, 4) + "-12-31";
}
