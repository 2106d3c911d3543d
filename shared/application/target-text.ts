import * as z from "zod/mini";
import { Failure, type FailureDetail } from "../domain/failure";
import { looksLikeFormula } from "../reports/report-sheet";
import { targetHeaders } from "../reports/target-headers";
import type { UnplacedRule } from "../reports/target-sheet";
import { targetColumns } from "../tables/target-columns";
import type { TargetColumn } from "../tables/target-table-vocabulary";
import { BLANK_TARGET, type TypedTarget } from "../tables/typed-target";
import { checkTypedTarget, typedTargetOf } from "./check-typed-target";

/** A line of a pasted text, read. */
export interface PastedTarget {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly typed: TypedTarget;
  readonly rule: UnplacedRule | undefined;
  readonly issues: Readonly<Partial<Record<TargetColumn, FailureDetail>>>;
}

const MOST_ROWS = 500;
const LONGEST_FIELD = 4000;

/** Titles and notes may stand around the table; what is longer than any cell of a target table is no such text. */
const RECORDS = z.array(z.array(z.string().check(z.maxLength(LONGEST_FIELD))));

/**
 * A target table as text for the clipboard: a header and a line for each rule, tabs between the fields, as spreadsheets
 * copy cells. A field that a spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).
 */
export function textOfTargets(rules: readonly UnplacedRule[]): string {
  const lines = rules.map((rule) => {
    const typed = typedTargetOf(rule);
    return targetHeaders.map(([column]) => fieldText(typed[column]));
  });
  return [targetHeaders.map(([, header]) => header), ...lines].map((fields) => fields.join("\t")).join("\n");
}

function fieldText(text: string): string {
  const plain = looksLikeFormula(text) ? "'" + text : text;
  return /["\t\r\n]/.test(plain) ? '"' + plain.replace(/"/g, '""') + '"' : plain;
}

/**
 * Reads the fields of what `textOfTargets` wrote, or of cells that were copied from any spreadsheet: with a header line
 * the columns are found by their names, without one there have to be all seven in their order. Lines above the header
 * are passed over.
 *
 * @param given lines of fields, as `csvRecords` splits the text at its tabs.
 * @throws Failure `targetTextNotRead` where no table is to be found, `tooManyTargets` beyond 500 rows.
 */
export function targetsOfRecords(given: unknown): PastedTarget[] {
  const records = RECORDS.safeParse(given);
  if (!records.success) throw new Failure({ code: "targetTextNotRead" });
  const header = records.data.findIndex((fields) => isHeader(fields));
  const columns = header < 0 ? inOrder(records.data) : headerColumns(records.data[header] ?? []);
  const rows = records.data
    .map((fields, index) => ({ fields, line: index + 1 }))
    .filter(({ fields, line }) => line > header + 1 && fields.some((field) => field.trim() !== ""));
  if (rows.length > MOST_ROWS) throw new Failure({ code: "tooManyTargets", rows: rows.length, most: MOST_ROWS });
  if (rows.length === 0) throw new Failure({ code: "targetTextNotRead" });
  return rows.map(({ fields, line }) => {
    const read = [...columns].map(([column, at]) => [column, withoutGuard(fields[at] ?? "")] as const);
    const typed: TypedTarget = { ...BLANK_TARGET, ...Object.fromEntries(read) };
    return { line, typed, ...checkTypedTarget(typed) };
  });
}

function isHeader(fields: readonly string[]): boolean {
  const columns = targetColumns(fields);
  return columns !== undefined && columns !== "twoTargets";
}

function headerColumns(fields: readonly string[]): ReadonlyMap<TargetColumn, number> {
  const columns = targetColumns(fields);
  return columns === undefined || columns === "twoTargets" ? new Map() : columns;
}

function inOrder(records: readonly (readonly string[])[]): ReadonlyMap<TargetColumn, number> {
  const fits = records.some((fields) => fields.length === targetHeaders.length);
  if (!fits) throw new Failure({ code: "targetTextNotRead" });
  return new Map(targetHeaders.map(([column], at) => [column, at]));
}

function withoutGuard(field: string): string {
  const text = field.trim();
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
