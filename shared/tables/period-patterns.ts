import { folded, longestFirst, piled, wordPatterns, yearAfter, yearOf, type Words } from "./period-words";
import { dayOf, monthsPeriod, namedPeriod, rangePeriod, weekOfMonth, type Period } from "./period";
import { periodWords } from "./table-period-vocabulary";

/** Where a text stands: a sheet name is short and speaks of nothing else, so a bare "4-2020" is a month there. */
export type PeriodPlace = "title" | "sheet" | "header";

type Captures = readonly (string | undefined)[];

/** One way to name a period, over a text as `periodKey` writes it. */
export interface PeriodReader {
  readonly pattern: RegExp;
  /** null: not a period, and not to be read otherwise; undefined: left to the readers that follow. */
  readonly read: (captures: Captures, place: PeriodPlace) => Period | null | undefined;
}

const N = "(\\d{1,2})";
const ROMAN = ["", "i", "ii", "iii", "iv"];
const cache = new Map<boolean, Grammar>();

/** The ways to name a period, the ones that say most first; `plain`: for a text typed without marks. */
export function periodReaders(plain: boolean): readonly PeriodReader[] {
  return grammar(plain).readers;
}

/** What is taken out of a text before it is read: document numbers, comparisons, years of plans. */
export function passedOver(plain: boolean): readonly RegExp[] {
  return grammar(plain).over;
}

/** Words that name a period by its distance from this one ("the month before"), each with its pattern. */
export function relativePeriods(plain: boolean): readonly { readonly pattern: RegExp; readonly words: string }[] {
  return grammar(plain).relative;
}

interface Grammar {
  readonly over: readonly RegExp[];
  readonly readers: readonly PeriodReader[];
  readonly relative: readonly { readonly pattern: RegExp; readonly words: string }[];
}

function grammar(plain: boolean): Grammar {
  let made = cache.get(plain);
  if (made === undefined) {
    const words = wordPatterns(plain);
    const readers = [...dayReaders(words), ...namedReaders(words)];
    made = { over: overPatterns(words), readers, relative: relative(plain) };
    cache.set(plain, made);
  }
  return made;
}

function relative(plain: boolean): Grammar["relative"] {
  const { previous, sameLastYear, current } = periodWords;
  return [previous, sameLastYear, current].flatMap((list) =>
    longestFirst(list).map((words) => ({ pattern: new RegExp(` ${folded(words, plain)}(?= )`, "g"), words })),
  );
}

/**
 * What is compared with goes on to the end, past brackets of its own ("so với tháng 4 (tăng 10%) và cùng kỳ năm 2023"), to the
 * end of the bracket that it stands in, or, where the text begins with it, to a colon.
 */
function compared(notIn: string): string {
  return `(?:[^${notIn}]|\\((?:[^()]|\\([^()]*\\))*(?:\\)|$))*`;
}

function overPatterns(w: Words): RegExp[] {
  return [
    / \d+ (?:\/ (?:19|20)\d\d )?\/ [a-z\u0111]{2,}(?: - [a-z\u0111]+)*(?= )/g,
    new RegExp(` ${w.planned}(?: ${w.planned})* ${w.year} 20\\d\\d(?= )`, "g"),
    new RegExp(`^ ${w.compared} ${compared("():")}`, "g"),
    new RegExp(` ${w.compared} ${compared("()")}`, "g"),
  ];
}

function dayReaders(w: Words): PeriodReader[] {
  const separator = `(?:[-/.]|${w.month})`;
  const date = `(?:${w.day} )?${N} ${separator} ${N}(?: (?:[-/.]|${w.year}) (20\\d\\d|\\d\\d))?(?= )`;
  const day = (d: string | undefined, m: string | undefined, y: number | undefined): string | undefined =>
    y === undefined ? undefined : dayOf(y, Number(m), Number(d));
  return [
    {
      pattern: new RegExp(`${piled(w)}(?: ${w.since})? ${date} (?:-|${w.until}) ${date}`, "g"),
      read: ([before, d1, m1, y1, d2, m2, y2]) => {
        const end = yearOf(y2);
        const begun = yearOf(y1) ?? (end === undefined ? undefined : Number(m1) > Number(m2) ? end - 1 : end);
        const [from, to] = [day(d1, m1, begun), day(d2, m2, end)];
        if (from === undefined || to === undefined || from > to) return null;
        const fromNewYear = Number(d1) === 1 && Number(m1) === 1 && Number(m2) > 1;
        return rangePeriod(from, to, before !== undefined || fromNewYear);
      },
    },
    {
      pattern: new RegExp(`( ${w.cumulative}(?: (?:${w.cumulativeThrough}|20\\d\\d))*| ${w.until}) ${date}`, "g"),
      read: ([, d, m, y]) => {
        const to = day(d, m, yearOf(y));
        return to === undefined ? null : rangePeriod(undefined, to, true);
      },
    },
    { pattern: new RegExp(` ${w.day} ${N} ${separator} ${N}${yearAfter(w)}`, "g"), read: () => null },
  ];
}

function namedReaders(w: Words): PeriodReader[] {
  const year = yearAfter(w);
  const join = `(?:-|,|\\+|&|${w.and}|${w.until})`;
  const quarter = "(i{1,3}|iv|[1-4])";
  return [
    {
      pattern: new RegExp(
        `${piled(w)}(?: ${w.since})? ${w.month} ${N}${year} ${join} (?:${w.month} )?${N}(?! ${w.month})${year}`,
        "g",
      ),
      read: ([before, first, y1, s1, last, y2, s2]) => {
        const [a, b] = [Number(first), Number(last)];
        if (a < 1 || b > 12 || b <= a) return undefined;
        return monthsPeriod(a, b, yearOf(y2, s2) ?? yearOf(y1, s1), before !== undefined || a === 1);
      },
    },
    { pattern: / \d{1,2} [-/.] \d{1,2} [-/.] 20\d\d(?= )/g, read: () => null },
    {
      pattern: new RegExp(` ${w.week} ${N}(?: [-/,])? ${w.month} ${N}${year}`, "g"),
      read: ([week, month, y, s]) =>
        inside(week, 6) && inside(month, 12) ? weekOfMonth(Number(week), Number(month), yearOf(y, s)) : undefined,
    },
    {
      pattern: new RegExp(` ${w.week} ${N}${year}`, "g"),
      read: ([week, y, s]) => (inside(week, 53) ? namedPeriod("week", Number(week), yearOf(y, s)) : undefined),
    },
    {
      pattern: new RegExp(
        `${piled(w)} ${N} (${w.month})(?! \\d{1,2} )(?: (?:(${w.firstOf})|(${w.lastOf})))?( ${w.year})?${year}`,
        "g",
      ),
      read: ([before, count, word = "", first, last, named, y, s], place) => {
        const told = [before, first, last, named, y].some((part) => part !== undefined) || place === "sheet";
        if (!told || word.length < 3 || !inside(count, 12)) return undefined;
        return severalMonths(Number(count), last !== undefined, yearOf(y, s));
      },
    },
    {
      pattern: new RegExp(` ${w.quarter} ${quarter} ${join} (?:${w.quarter} )?${quarter}${year}`, "g"),
      read: ([first, last, y, s]) => {
        const [a, b] = [quarterOf(first), quarterOf(last)];
        return b > a ? monthsPeriod(3 * a - 2, 3 * b, yearOf(y, s), a === 1) : undefined;
      },
    },
    {
      pattern: new RegExp(`${piled(w)} (${w.quarter}) ${quarter}${year}`, "g"),
      read: ([before, word = "", number, y, s]) =>
        // "Q1" alone may be a district of a city.
        word.length < 2 && y === undefined
          ? undefined
          : namedPeriod("quarter", quarterOf(number), yearOf(y, s), before !== undefined),
    },
    {
      pattern: new RegExp(`${piled(w)} (${w.month}) ${N}${year}`, "g"),
      read: ([before, word = "", number, y, s], place) => {
        if (!inside(number, 12) || (place === "title" && word.length < 3 && y === undefined)) return undefined;
        return before === undefined
          ? namedPeriod("month", Number(number), yearOf(y, s))
          : monthsPeriod(1, Number(number), yearOf(y, s), true);
      },
    },
    {
      pattern: new RegExp(`( ${w.numbered})? ${N} [-/.] (20\\d\\d)(?= )`, "g"),
      read: ([annex, number, y], place) =>
        place === "sheet" && annex === undefined && inside(number, 12)
          ? namedPeriod("month", Number(number), yearOf(y))
          : null,
    },
    {
      pattern: / (20\d\d) [-/.] (\d{1,2})(?= )/g,
      read: ([y, number], place) =>
        place === "sheet" && inside(number, 12) ? namedPeriod("month", Number(number), yearOf(y)) : null,
    },
    {
      pattern: new RegExp(`( ${w.cumulative}(?: (?:${w.cumulativeThrough}))*)?( ${w.year})? (20\\d\\d)(?= )`, "g"),
      read: ([before, word, y], place) => {
        if (before !== undefined) return rangePeriod(String(y) + "-01-01", undefined, true);
        return word !== undefined || place === "sheet" ? namedPeriod("year", undefined, yearOf(y)) : undefined;
      },
    },
    { pattern: new RegExp(` ${w.cumulative}(?= )`, "g"), read: () => rangePeriod(undefined, undefined, true) },
  ];
}

/** "6 tháng đầu năm" is a half; fewer or more months have piled up since January, or are the last of the year. */
function severalMonths(count: number, atTheEnd: boolean, year: number | undefined): Period {
  if (count === 12) return namedPeriod("year", undefined, year);
  if (count === 6) return namedPeriod("halfYear", atTheEnd ? 2 : 1, year);
  return atTheEnd ? monthsPeriod(13 - count, 12, year, false) : monthsPeriod(1, count, year, true);
}

function quarterOf(text: string | undefined): number {
  return Math.max(ROMAN.indexOf(text ?? ""), Number(text) || 0);
}

function inside(text: string | undefined, most: number): boolean {
  return Number(text) >= 1 && Number(text) <= most;
}
