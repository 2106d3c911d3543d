import { localDay } from "../../../domain/local-day";
import { showDay } from "../../../texts/show-day";

/** A period as it is typed, dd/mm/yyyy. */
export interface TypedPeriod {
  readonly from: string;
  readonly until: string;
}

/** The whole month before that of a day. */
export function lastMonth(day: Date): TypedPeriod {
  return months(day.getFullYear(), day.getMonth() - 1, 1);
}

/** The whole quarter before that of a day. */
export function lastQuarter(day: Date): TypedPeriod {
  return months(day.getFullYear(), Math.floor(day.getMonth() / 3) * 3 - 3, 3);
}

/** From 1 January of a day's year until that day. */
export function thisYear(day: Date): TypedPeriod {
  return { from: typed(new Date(day.getFullYear(), 0, 1)), until: typed(day) };
}

/** Whole months from one of a year on; months before its first are of the year before. */
function months(year: number, month: number, many: number): TypedPeriod {
  return { from: typed(new Date(year, month, 1)), until: typed(new Date(year, month + many, 0)) };
}

function typed(day: Date): string {
  return showDay(localDay(day));
}
