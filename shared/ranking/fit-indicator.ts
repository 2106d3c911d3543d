import { Failure } from "../domain/failure";
import { indicators, type Indicator, type Sum } from "../domain/indicator";
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
    const sides = firstPairThatFits(indicator, columns);
    if (sides !== undefined) fitted.push({ id: indicator.id, ...sides });
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

function firstPairThatFits(
  indicator: Indicator,
  columns: ReadonlyMap<string, number>,
): Pick<FittedIndicator, "numerator" | "denominator"> | undefined {
  for (const part of indicator.numerator) {
    for (const whole of indicator.denominator) {
      const holdsParts = whole.length === 1 || part.every((count) => whole.includes(count));
      const [numerator, denominator] = [termsOf(part, columns), termsOf(whole, columns)];
      if (holdsParts && numerator !== undefined && denominator !== undefined) return { numerator, denominator };
    }
  }
  return undefined;
}

/** The columns of a sum; undefined when the table lacks one of them. */
function termsOf(sum: Sum, columns: ReadonlyMap<string, number>): ColumnTerm[] | undefined {
  const terms: ColumnTerm[] = [];
  for (const part of sum) {
    const negative = part.startsWith("-");
    const column = columns.get(negative ? part.slice(1) : part);
    if (column === undefined) return undefined;
    terms.push({ column, sign: negative ? -1 : 1 });
  }
  return terms;
}
