import { isCount } from "./match-columns";
import { namedPeriod, PER_YEAR, rangePeriod, weekOfMonth, type Period } from "./period";
import { periodKey, periodsIn } from "./period-text";
import { periodWords } from "./table-period-vocabulary";
import type { UnitTable } from "./unit-table";

export type { Period, PeriodKind } from "./period";

/**
 * The period that the figures of a table belong to, from the headers of its count columns, its title and the name of
 * its sheet. What one of them leaves out another may complete (a year); headers go before titles, since a sheet may
 * give several periods side by side.
 *
 * @returns undefined when no period is named, or when what is named contradicts itself (title of May on a sheet "T4").
 */
export function tablePeriod(table: Pick<UnitTable, "sheet" | "title" | "columns">): Period | undefined {
  const stated = settled([...periodsIn(table.title, "title"), ...periodsIn(table.sheet, "sheet")]);
  const headers = table.columns.filter(({ meaning }) => isCount(meaning) && meaning !== "carriedOver");
  const spoken = settled(headers.flatMap(({ header }) => periodsIn(header, "header")));
  if (spoken.length > 1) return undefined;
  const [own] = spoken;
  if (own !== undefined) return completed(own, stated);
  if (stated.length !== 1 || stated[0] === undefined) return undefined;
  const keys = headers.map(({ header }) => periodKey(header));
  const names = (words: string): boolean =>
    keys.length > 0 && words.split("|").some((word) => keys.every((key) => key.includes(periodKey(word))));
  if (names(periodWords.sameLastYear)) return shifted(stated[0], "lastYear");
  return names(periodWords.previous) ? shifted(stated[0], "previous") : stated[0];
}

/** A month touches six weeks at most. */
const MOST_WEEKS_OF_MONTH = 6;

/**
 * Periods that are not said better by another of them: a year by its month, a month by the days that it was counted.
 */
function settled(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const period of periods) {
    const at = joined.findIndex((other) => joinedWith(other, period) !== undefined);
    if (at < 0) joined.push(period);
    else joined[at] = joinedWith(joined[at] as Period, period) as Period;
  }
  return joined.length < periods.length && joined.length > 1 ? settled(joined) : joined;
}

/** One period for two that say the same, one of them more; undefined when they are two. */
function joinedWith(first: Period, second: Period): Period | undefined {
  return narrower(first, second) ?? narrower(second, first);
}

/** `wide` read as a remark on `narrow`: its year, or the days that a month was counted from and to. */
function narrower(wide: Period, narrow: Period): Period | undefined {
  if (wide.kind === "range" && narrow.kind === "range") return sameDays(wide, narrow);
  if (wide.kind === "range") return countedDays(wide, narrow);
  if (wide.cumulative !== narrow.cumulative && wide.kind !== "year") return undefined;
  const yearAgrees = wide.year === undefined || narrow.year === undefined || wide.year === narrow.year;
  if (!yearAgrees) return undefined;
  if (wide.kind === "year" && wide.number === undefined) return withYear(narrow, wide.year);
  const sameNumber = wide.kind === narrow.kind && wide.number === narrow.number && wide.month === narrow.month;
  if (sameNumber) return withYear(narrow, wide.year);
  if (narrow.kind !== "week" || wide.kind !== "month" || narrow.month !== undefined) return undefined;
  const ofMonth = (narrow.number ?? 0) <= MOST_WEEKS_OF_MONTH && narrow.year === undefined;
  return ofMonth ? weekOfMonth(narrow.number ?? 0, wide.number ?? 0, wide.year) : withYear(narrow, wide.year);
}

/** One range for two that are called the same, or end on one day where what has piled up says no beginning. */
function sameDays(wide: Period, narrow: Period): Period | undefined {
  if (wide.label === narrow.label) return narrow;
  const sameEnd = wide.to !== undefined && wide.to === narrow.to && wide.cumulative === narrow.cumulative;
  return sameEnd && wide.from === undefined ? narrow : undefined;
}

/** "Tháng 5/2024 (từ 15/4 đến 14/5)": the month keeps its name, and gets its days; a closing date changes nothing. */
function countedDays(range: Period, named: Period): Period | undefined {
  const { from, to } = range;
  if (to === undefined || named.from === undefined || named.to === undefined || to < named.from) return undefined;
  if (from === undefined) return named.cumulative ? undefined : named;
  const within = !range.cumulative && from <= named.to;
  return within ? { ...named, from, to } : undefined;
}

function withYear(period: Period, year: number | undefined): Period {
  if (period.kind === "range" || period.month !== undefined) return period;
  if (period.year !== undefined || year === undefined) return period;
  return namedPeriod(period.kind, period.number, year, period.cumulative);
}

/** The period of the headers with the year of the title, where the title says no other than the headers. */
function completed(own: Period, stated: readonly Period[]): Period {
  const same = stated.map((period) => joinedWith(period, own)).find((period) => period !== undefined);
  if (same?.year !== undefined) return same;
  const through = stated[0]?.to;
  if (own.cumulative && own.to === undefined && stated.length === 1 && through !== undefined)
    return rangePeriod(own.from, through, true);
  const years = [...new Set(stated.map(({ year }) => year).filter((year) => year !== undefined))];
  return years.length === 1 ? withYear(own, years[0]) : own;
}

function shifted(period: Period, by: "previous" | "lastYear"): Period | undefined {
  const { kind, number, year, cumulative, month } = period;
  if (kind === "range" || month !== undefined) return undefined;
  if (by === "lastYear") return year === undefined ? undefined : namedPeriod(kind, number, year - 1, cumulative);
  if (number === undefined) return year === undefined ? undefined : namedPeriod(kind, undefined, year - 1, cumulative);
  if (number > 1) return namedPeriod(kind, number - 1, year, cumulative);
  const last = PER_YEAR[kind];
  return last === undefined || year === undefined ? undefined : namedPeriod(kind, last, year - 1, cumulative);
}
