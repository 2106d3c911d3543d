import type { Period } from "../tables/table-period";

/** Months have 28 to 31 days: periods counted by days may differ by as many. */
const DAYS_APART = 3;
const DAY_MS = 86_400_000;

/**
 * Whether two periods can stand on one line of time: of the same kind, both cumulative or neither; cumulative ones begin
 * on the same day or in the same year, for each year begins anew; stretches of days are about as long as each other.
 */
export function isLikePeriod(other: Period, current: Period): boolean {
  if (other.kind !== current.kind || other.cumulative !== current.cumulative) return false;
  if ((other.month === undefined) !== (current.month === undefined)) return false;
  if (other.kind !== "range") return !other.cumulative || yearOf(other, current) === yearOf(current, current);
  if (other.to === undefined || current.to === undefined) return false;
  if (current.cumulative) return other.from === current.from;
  if (other.from === undefined || current.from === undefined) return false;
  return Math.abs(days(other.from, other.to) - days(current.from, current.to)) <= DAYS_APART;
}

/**
 * A number by which periods that are like `current` stand in order of time; equal for the same period. A year that is
 * left out is this period's, or the one before where the number is higher: December before January.
 */
export function periodOrder(period: Period, current: Period): number {
  if (period.kind === "range") return Number((period.to ?? "").replace(/-/g, ""));
  return yearOf(period, current) * 10_000 + (period.month ?? 0) * 100 + (period.number ?? 0);
}

function yearOf({ year, number = 0 }: Period, current: Period): number {
  if (year !== undefined && current.year !== undefined) return year;
  return (current.year ?? 0) - (number > (current.number ?? 0) ? 1 : 0);
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
