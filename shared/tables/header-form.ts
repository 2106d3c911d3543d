import { periodUnits, whichPeriod } from "./period-vocabulary";
import type { TableColumn, UnitTable } from "./unit-table";
import { markedKey, plainKey } from "./word-keys";

/** 01/6/2024, 22-5, 6/2024, 2024: what changes from one report to the next. */
const DATES = /(?<!\d)(\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|\d{1,2}[/.-](19|20)\d{2}|(19|20)\d{2})(?!\d)/g;
const PERIODS = periodUnits.split("|").map((unit) => plainKey(unit).trim());
/** The roman numbers among the words that tell a period. */
const ROMAN = whichPeriod.split("|").filter((word) => /^[iv]+$/.test(word));
const LEVELS = " > ";

/**
 * A short key of the form of a table's header: the same for the same header texts in the same order, wherever the
 * table stands and whatever its title and rows are. Case, spacing, punctuation, the place of tone marks and the
 * period that a header names ("Tháng 5/2024") do not matter; columns without a header do not count.
 */
export function headerForm(table: UnitTable): string {
  const headers = table.columns.map(({ header }) => header).filter((header) => header !== "");
  return `${headers.length}-${digest(headers.map((header) => header.split(LEVELS).map(timeless).join(">")).join("|"))}`;
}

/**
 * A key for each column (sheet column → key): the lowest label of its header, folded as in `headerForm`, and its
 * number among columns of the same label from left to right. A column without a header is named by the headed one
 * before it and its distance from there.
 */
export function columnKeys(columns: readonly TableColumn[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const seen = new Map<string, number>();
  const start = columns.find(({ header }) => header !== "") ?? columns[0];
  let before = { key: "", column: start?.column ?? 0 };
  for (const { column, header } of columns) {
    if (header === "") {
      keys.set(column, `${before.key}+${column - before.column}`);
      continue;
    }
    const label = timeless(header.slice(header.lastIndexOf(LEVELS) + 1));
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    const key = `${label}#${count}`;
    keys.set(column, key);
    before = { key, column };
  }
  return keys;
}

/** The words of a label without dates, years and the numbers of months, quarters and the like. */
function timeless(label: string): string {
  const words = markedKey(label.replace(DATES, " ")).trim().split(" ");
  const isPeriod = (word: string | undefined): boolean => word !== undefined && PERIODS.includes(plainKey(word).trim());
  return words
    .filter((word, at) => {
      const number = /^\d+$/.test(word);
      return !((number || ROMAN.includes(word)) && isPeriod(words[at - 1])) && !(number && isPeriod(words[at + 1]));
    })
    .join(" ");
}

/** Two 32-bit FNV-1a sums of a text, in base 36. Short, for the settings of a Google sheet hold 9 kB in all. */
function digest(text: string): string {
  return [0x811c9dc5, 0x2f0b4a77].map((basis) => fnv(text, basis).toString(36)).join("");
}

function fnv(text: string, basis: number): number {
  let sum = basis;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
