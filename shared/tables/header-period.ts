import { contains, labelOf } from "./match-label";
import type { Reading } from "./match-columns";
import { isCount } from "./match-columns";
import { cumulated, documents, earlierPeriods, periodUnits, whichPeriod } from "./period-vocabulary";
import { settleBlocks } from "./settle-blocks";
import { isPlainKey, markedKey, plainKey } from "./word-keys";

const YEAR = /^\d{4}$/;
const LIKELY_YEAR = /^20\d\d$/;
/** "15/12", "22/5/2024" */
const DATE = /\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/g;
/** "T5", "Q1", "QII" */
const SHORT = /^([tq])(\d{1,2}|i{1,3}|iv)$/;
const SHORT_UNITS: Readonly<Record<string, string>> = { t: "month", q: "quarter" };

/**
 * Lets only one period speak where the count columns of a table stand under several ("tháng 4", "tháng 5"): a rate
 * must never be made of two. It is the period with the most meanings; of equals a single period goes before a
 * cumulated or an earlier one, and the last stated before the others. Its counts are marked unsure, the counts of all
 * the others, and those without a period, become unread. A table of one period is given back as it is.
 *
 * @param headers The labels over each column, from top to bottom; `readings` has one element for each.
 */
export function settlePeriod(headers: readonly (readonly string[])[], readings: readonly Reading[]): readonly Reading[] {
  const periods = headers.map((labels, index) => (datable(readings[index]) ? periodOf(labels) : undefined));
  return settleBlocks(periods, readings, (period, index) => standingOf(period, headers[index]));
}

/** What was carried over comes from another period by its nature. */
function datable(reading: Reading | undefined): boolean {
  return isCount(reading?.meaning) && reading?.meaning !== "carriedOver";
}

/** 2: a period of its own; 1: a cumulated or an earlier one; 0: none is named. */
function standingOf(period: string, labels: readonly string[] | undefined): number {
  if (period === "") return 0;
  const text = labelOf((labels ?? []).join("\n"));
  return contains(text, cumulated) || contains(text, earlierPeriods) ? 1 : 2;
}

/** The periods that a header names, as one text to compare; "" when it names none. */
function periodOf(labels: readonly string[]): string {
  const named: string[] = [];
  for (const text of labels) {
    const label = labelOf(text);
    const plain = isPlainKey(label.key);
    if (contains(label, cumulated)) named.push(cumulated);
    if (!contains(label, documents)) named.push(...(text.match(DATE) ?? []));
    const words = label.key.trim().split(" ");
    const [beforeLast = "", last = ""] = ["", ...words].slice(-2);
    // "2024" or "Tiếp nhận 2024", but not the year of "tháng 5 2024" or "năm 2024".
    const ownYear = LIKELY_YEAR.test(last) && !/\d$/.test(beforeLast) && !among(beforeLast, periodUnits, plain);
    if (words.length === 1 ? YEAR.test(last) : ownYear && !contains(label, documents)) named.push(last);
    words.forEach((word, at) => {
      const [, unit = "", which = ""] = SHORT.exec(word) ?? [];
      if (which !== "") named.push(`${SHORT_UNITS[unit] ?? ""} ${which}`);
      if (!among(word, periodUnits, plain)) return;
      const [before = "", next = "", after = ""] = [words[at - 1], words[at + 1], words[at + 2]];
      if (/^\d+$/.test(next)) named.push(`${word} ${next}${YEAR.test(after) ? ` ${after}` : ""}`);
      else if (among(next, whichPeriod, plain)) named.push(`${word} ${next}`);
      else if (/^\d+$/.test(before) && !among(words[at - 2] ?? "", periodUnits, plain)) named.push(`${before} ${word}`);
    });
  }
  return [...new Set(named)].join(", ");
}

function among(word: string, alternatives: string, plain: boolean): boolean {
  const key = plain ? plainKey : markedKey;
  return alternatives.split("|").some((one) => key(one).trim() === word);
}
