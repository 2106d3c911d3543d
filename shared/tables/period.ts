import { periodLabels } from "./table-period-vocabulary";

/** How long a period is, as reports name it. "range": from one day to another, or so many months. */
export type PeriodKind = "week" | "month" | "quarter" | "halfYear" | "year" | "range";

/** The period that figures belong to, as far as it is named. */
export interface Period {
  readonly kind: PeriodKind;
  /** Week 1..53, month 1..12, quarter 1..4, half 1..2; undefined for a year and a range. */
  readonly number?: number | undefined;
  readonly year?: number | undefined;
  /** The month that a week is counted in ("week 3 of May"); undefined when it is counted in the year. */
  readonly month?: number | undefined;
  /** First and last day ("2024-05-31"), both included, where they are known. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether figures have piled up ("lũy kế") since the year or the program began. */
  readonly cumulative: boolean;
  /** As people write it, in Vietnamese: "tháng 5/2024". */
  readonly label: string;
}

/** How many of a kind a year has; how many weeks it has is not always the same. */
export const PER_YEAR: Partial<Record<PeriodKind, number>> = { month: 12, quarter: 4, halfYear: 2, year: 1 };

const MONTHS: Partial<Record<PeriodKind, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** A named period; its days follow from its number and year, except those of a week. */
export function namedPeriod(
  kind: Exclude<PeriodKind, "range">,
  number: number | undefined,
  year: number | undefined,
  cumulative = false,
): Period {
  const label = (cumulative ? periodLabels.cumulative + " " : "") + periodLabels[kind](number ?? 0, year);
  const months = MONTHS[kind];
  const plain: Period = { kind, number, year, cumulative, label };
  if (months === undefined || year === undefined) return plain;
  const first = ((number ?? 1) - 1) * months + 1;
  return { ...plain, from: dayText(year, cumulative ? 1 : first, 1), to: lastDay(year, first + months - 1) };
}

/** A week of a month; which days it has is not known. */
export function weekOfMonth(number: number, month: number, year: number | undefined): Period {
  const label = periodLabels.week(number, undefined) + " " + periodLabels.month(month, year);
  return { kind: "week", number, month, year, cumulative: false, label };
}

/** From one day to another; without a first day it has piled up until the last one. */
export function rangePeriod(from: string | undefined, to: string | undefined, cumulative: boolean): Period {
  const year = (to ?? from)?.slice(0, 4);
  const label = periodLabels.range(from && shownDay(from), to && shownDay(to), cumulative);
  return { kind: "range", year: year === undefined ? undefined : Number(year), from, to, cumulative, label };
}

/** The months `first` to `last` of a year; without a year no days are known. */
export function monthsPeriod(first: number, last: number, year: number | undefined, cumulative: boolean): Period {
  const label = periodLabels.months(first, last, year, cumulative);
  const days = year === undefined ? {} : { from: dayText(year, first, 1), to: lastDay(year, last) };
  return { kind: "range", number: last, year, ...days, cumulative, label };
}

/** A day as text that sorts by time ("2024-05-22"); undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day >= 1;
  return real ? dayText(year, month, day) : undefined;
}

/** The day after, as `dayOf` writes it. */
export function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): string {
  return dayText(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function dayText(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function shownDay(day: string): string {
  const [year, month, date] = day.split("-");
  return [date, month, year].join("/");
}
