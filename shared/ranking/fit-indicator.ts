import { Failure } from "../domain/failure";
import { indicators, type Count, type Sum } from "../domain/indicator";
import { targetFromNumber, type Target } from "../domain/target";
import { readShare } from "../tables/parse-number";
import type { UnitTable } from "../tables/unit-table";
import type { ColumnTerm, FittedIndicator } from "./ranking";

/**
 * The indicators that a table has the columns for, in the order of `domain/indicator.ts`, each fitted to the
 * columns it would really use; none when the table lacks them all.
 */
export function availableIndicators(table: UnitTable): FittedIndicator[] {
  const columns = new Map<string, number>();
  for (const column of table.columns) if (column.meaning !== undefined) columns.set(column.meaning, column.column);
  const fitted: FittedIndicator[] = [];
  for (const indicator of indicators) {
    const numerator = firstThatFits(indicator.numerator, columns);
    const denominator = firstThatFits(indicator.denominator, columns);
    if (numerator !== undefined && denominator !== undefined) fitted.push({ id: indicator.id, numerator, denominator });
  }
  return fitted;
}

/** An indicator from columns (of the sheet, from 0) that the user picked; each side is their sum. */
export function customIndicator(numerator: readonly number[], denominator: readonly number[]): FittedIndicator {
  const terms = (columns: readonly number[]): ColumnTerm[] => columns.map((column) => ({ column, sign: 1 }));
  return { id: "custom", numerator: terms(numerator), denominator: terms(denominator) };
}

/**
 * The target that a person typed: "45", "45%", "0,45" and "29,87%" are understood.
 *
 * @throws Failure `missingValue` for nothing, otherwise as `readShare`.
 */
export function readTarget(text: string): Target {
  const share = readShare(text);
  if (share === undefined) throw new Failure({ code: "missingValue" });
  return targetFromNumber(share);
}

function firstThatFits(sums: readonly Sum[], columns: ReadonlyMap<string, number>): ColumnTerm[] | undefined {
  for (const sum of sums) {
    const terms = sum.map((part): ColumnTerm | undefined => {
      const negative = part.startsWith("-");
      const column = columns.get(negative ? part.slice(1) : (part as Count));
      return column === undefined ? undefined : { column, sign: negative ? -1 : 1 };
    });
    if (terms.every((term) => term !== undefined)) return terms as ColumnTerm[];
  }
  return undefined;
}
