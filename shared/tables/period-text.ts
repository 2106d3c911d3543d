import type { Period } from "./period";
import { passedOver, periodReaders, relativePeriods, type PeriodPlace } from "./period-patterns";
import { remembered } from "./remembered";
import { periodWords } from "./table-period-vocabulary";
import { foldedName } from "./unit-name";

export type { PeriodPlace };

/**
 * The periods that a text names, each once. It is read line by line; numbers and dates of documents, signing dates,
 * years of plans and what is named for comparison ("so với cùng kỳ năm 2023" in a title) are passed over.
 */
export function periodsIn(text: string, place: PeriodPlace): Period[] {
  const found: Period[] = [];
  for (const line of text.split("\n")) {
    for (const period of periodsOfLine(line, place))
      if (!found.some(({ label }) => label === period.label)) found.push(period);
  }
  return found;
}

/** Words, numbers and signs of a text set apart by spaces, and folded: "T5/2024" is " t 5 / 2024 ". */
export function periodKey(text: string): string {
  return " " + (foldedName(text).match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? []).join(" ") + " ";
}

interface HeaderApart {
  readonly rest: string;
  readonly period: string;
}

const MOST_HEADERS = 1000;

/**
 * A header without the periods that it names, and those periods as one text: "Tháng 4 > Tổng số" is " tổng số " and
 * "tháng 4". `period` is "" when none is named; `rest` is folded, for comparing only.
 */
export const withoutPeriod = remembered((header: string): HeaderApart => {
  const named: string[] = [];
  let { rest } = readLine(header, "header", (period) => named.push(period.label));
  for (const { pattern, words } of relativePeriods(isPlain(rest))) {
    rest = rest.replace(pattern, () => {
      named.push(words);
      return " ";
    });
  }
  const spaced = rest.replace(/[^\p{L}\p{M}\p{N}% ]/gu, " ").replace(/ +/g, " ");
  return { rest: spaced, period: [...new Set(named)].join(", ") };
}, MOST_HEADERS);

/** Whether a period that `withoutPeriod` gave is the one that is reported on ("this month"). */
export function isCurrentPeriod(period: string): boolean {
  return periodWords.current.split("|").includes(period);
}

function periodsOfLine(line: string, place: PeriodPlace): Period[] {
  const found: Period[] = [];
  readLine(line, place, (period) => found.push(period));
  return found;
}

/** Hands over the periods of a line and gives what is left of it. */
function readLine(line: string, place: PeriodPlace, take: (period: Period) => void): { readonly rest: string } {
  const key = periodKey(line);
  const plain = isPlain(key);
  let rest = passedOver(plain).reduce((text, pattern) => text.replace(pattern, " "), key);
  for (const { pattern, read } of periodReaders(plain)) {
    rest = rest.replace(pattern, (whole, ...captures: (string | undefined)[]) => {
      const period = read(captures, place);
      if (period === undefined) return whole;
      if (period !== null) take(period);
      return " ";
    });
  }
  return { rest };
}

function isPlain(key: string): boolean {
  return /^[\u0020-\u007F]*$/.test(key);
}
