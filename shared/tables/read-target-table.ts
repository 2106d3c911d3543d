import { Failure } from "../domain/failure";
import { targetFromNumber, type Target } from "../domain/target";
import { isMissing, readShare } from "./parse-number";
import { foldTones, tidyName } from "./unit-name";

/** One row of a target table. "" stands for "any": no indicator, group or unit named. */
export interface TargetRule {
  /** Row of the range, from 1, to name it in messages. */
  readonly row: number;
  readonly indicator: string;
  readonly group: string;
  readonly unit: string;
  readonly target: Target;
  /** ISO date the rule is valid from, "" when none is given. */
  readonly from: string;
}

type Column = "indicator" | "group" | "unit" | "target" | "from";

/** Words that a header cell of each column contains, folded; the first column that matches is taken. */
const HEADER_WORDS: readonly (readonly [Column, readonly string[]])[] = [
  ["target", ["chỉ tiêu", "tối thiểu"]],
  ["indicator", ["chỉ số"]],
  ["group", ["khối", "loại đơn vị", "nhóm"]],
  ["unit", ["đơn vị"]],
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
      from: isoDate(text("from")),
    });
  });
  return rules;
}

function headerColumns(row: readonly unknown[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>();
  row.forEach((cell, index) => {
    const text = foldTones(tidyName(String(cell ?? "")).toLowerCase());
    const found = HEADER_WORDS.find(
      ([column, words]) => !columns.has(column) && words.some((word) => text.includes(foldTones(word))),
    );
    if (found !== undefined) columns.set(found[0], index);
  });
  return columns.has("target") && columns.size > 1 ? columns : undefined;
}

function positions(width: number): Map<Column, number> {
  if (width === 2) return new Map([["unit", 0], ["target", 1]]);
  if (width >= 4) return new Map([["indicator", 0], ["group", 1], ["unit", 2], ["target", 3], ["from", 5]]);
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

/** dd/mm/yyyy as offices write it, an ISO date as hosts give it, or a serial day number; "" for anything else. */
function isoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return year + "-" + month.padStart(2, "0") + "-" + day.padStart(2, "0");
  }
  if (/^\d{5}$/.test(text)) return new Date((Number(text) - 25569) * 86_400_000).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "";
}
