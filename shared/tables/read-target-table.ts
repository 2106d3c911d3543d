import { Failure } from "../domain/failure";
import { targetFromNumber, type Target } from "../domain/target";
import { isMissing, readShare } from "./parse-number";
import { foldedName, foldTones, tidyName } from "./unit-name";

/** One row of a target table. "" stands for "any": no indicator, group or unit named. */
export interface TargetRule {
  /** Row of the range, from 1, to name it in messages. */
  readonly row: number;
  readonly indicator: string;
  readonly group: string;
  readonly unit: string;
  readonly target: Target;
  /** ISO dates between which the rule is valid, "" when not given. */
  readonly from: string;
  readonly to: string;
}

type Column = "indicator" | "group" | "unit" | "target" | "from" | "to";

/** Words that a header cell of each column contains, folded; the first column that matches is taken. */
const HEADER_WORDS: readonly (readonly [Column, readonly string[]])[] = [
  ["target", ["chỉ tiêu", "tối thiểu"]],
  ["indicator", ["chỉ số"]],
  ["group", ["khối", "loại đơn vị", "nhóm"]],
  ["unit", ["đơn vị"]],
  ["to", ["đến ngày", "hết hiệu lực"]],
  ["from", ["từ ngày", "hiệu lực"]],
];

/**
 * Reads a target table (rows × columns, any cell type). With a header the columns are found by their words; without
 * one, two columns are unit and target, and four or more are indicator, group, unit, target, document, from, to.
 * Rows without a target are passed over when they are blank throughout.
 *
 * @throws Failure `badTargetTable` with the row (from 1) that cannot be read.
 */
export function readTargetTable(cells: readonly (readonly unknown[])[]): TargetRule[] {
  const header = headerColumns(cells[0] ?? []);
  const columns = header ?? positions(cells[0]?.length ?? 0);
  const rules: TargetRule[] = [];
  cells.forEach((row, index) => {
    if ((header !== undefined && index === 0) || row.every(isMissing)) return;
    const text = (column: Column): string => textAt(row, columns.get(column));
    rules.push({
      row: index + 1,
      indicator: text("indicator"),
      group: text("group"),
      unit: text("unit"),
      target: targetAt(row, columns.get("target"), index + 1),
      from: dateAt(row, columns.get("from"), index + 1),
      to: dateAt(row, columns.get("to"), index + 1),
    });
  });
  return rules;
}

function headerColumns(row: readonly unknown[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>();
  row.forEach((cell, index) => {
    const text = foldedName(String(cell ?? ""));
    const found = HEADER_WORDS.find(
      ([column]) => !columns.has(column) && hasWord(text, column),
    );
    if (found !== undefined) columns.set(found[0], index);
    else if (columns.has("target") && hasWord(text, "target")) throw new Failure({ code: "badTargetTable", row: 1 });
  });
  return columns.has("target") && columns.size > 1 ? columns : undefined;
}

function positions(width: number): Map<Column, number> {
  if (width === 2) return new Map([["unit", 0], ["target", 1]]);
  if (width >= 4) return new Map([["indicator", 0], ["group", 1], ["unit", 2], ["target", 3], ["from", 5], ["to", 6]]);
  throw new Failure({ code: "badTargetTable", row: 1 });
}

function textAt(row: readonly unknown[], column: number | undefined): string {
  const cell = column === undefined ? undefined : row[column];
  return isMissing(cell) ? "" : tidyName(String(cell));
}

function targetAt(row: readonly unknown[], column: number | undefined, number: number): Target {
  try {
    const share = readShare(column === undefined ? undefined : row[column]);
    if (share !== undefined) return targetFromNumber(share);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  throw new Failure({ code: "badTargetTable", row: number });
}

function hasWord(text: string, column: Column): boolean {
  const words = HEADER_WORDS.find(([name]) => name === column)?.[1] ?? [];
  return words.some((word) => text.includes(foldTones(word)));
}

function dateAt(row: readonly unknown[], column: number | undefined, number: number): string {
  const cell = column === undefined ? undefined : row[column];
  if (isMissing(cell)) return "";
  const date = isoDate(cell);
  if (date === undefined) throw new Failure({ code: "badTargetTable", row: number });
  return date;
}

/** dd/mm/yyyy as offices write it, ISO text, a serial day number of Excel, or a Date of Apps Script (of any realm). */
function isoDate(cell: unknown): string | undefined {
  if (Object.prototype.toString.call(cell) === "[object Date]") {
    const date = cell as Date;
    return isoText(date.getFullYear(), date.getMonth() + 1, date.getDate());
  }
  if (typeof cell === "number") return isoOfSerial(cell);
  const text = String(cell).trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return isoText(Number(year), Number(month), Number(day));
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

/** Serial 25569 is 1 January 1970; from 1955 to 2173 is what can be meant. */
function isoOfSerial(serial: number): string | undefined {
  if (serial < 20_000 || serial > 100_000) return undefined;
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function isoText(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return String(year) + "-" + String(month).padStart(2, "0") + "-" + String(day).padStart(2, "0");
}
