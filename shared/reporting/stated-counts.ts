import type { Counts } from "../domain/point-change";
import type { PlacedTable } from "../ranking/compared-period";
import type { ColumnTerm, FittedIndicator } from "../ranking/ranking";
import type { TableRow } from "../tables/unit-table";
import { grandTotal, largestOfUnits, statedSum, sumOfUnits } from "./stated-totals";

/** What the total row of a table states for an indicator. */
export interface StatedCounts {
  readonly row: TableRow;
  readonly counts: Counts;
}

/**
 * The counts of all units together by an indicator that does not add up, as the table's own total row states them. Undefined
 * without such a row, where it does not state both sides, and where it states what cannot be of these units together.
 */
export function statedCounts(source: PlacedTable, indicator: FittedIndicator): StatedCounts | undefined {
  const row = grandTotal(source);
  if (row === undefined || !termsOf(indicator).every(({ column }) => mayBeTogether(source, row, column))) return undefined;
  const [part, whole] = [statedSum(source, row, indicator.numerator), statedSum(source, row, indicator.denominator)];
  if (part === undefined || whole === undefined || part < 0 || whole <= 0 || part > whole) return undefined;
  return { row, counts: { part, whole } };
}

/** What several units share is counted once: all together have no fewer than any one of them and no more than their sum. */
function mayBeTogether(source: PlacedTable, row: TableRow, column: number): boolean {
  const terms = [{ column, sign: 1 as const }];
  const stated = statedSum(source, row, terms);
  return stated !== undefined && stated >= largestOfUnits(source, terms) && stated <= sumOfUnits(source, terms);
}

function termsOf({ numerator, denominator }: FittedIndicator): ColumnTerm[] {
  return [...numerator, ...denominator];
}
