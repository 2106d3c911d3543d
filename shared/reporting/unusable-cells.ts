import type { FailureDetail } from "../domain/failure";
import type { PlacedTable } from "../ranking/compared-period";
import { processingCounts } from "./processing-counts";
import type { ReportedIndicator } from "./report-material";

/** A cell from which nothing can be counted, and why. */
export interface UnusableCell {
  readonly cell: string;
  readonly detail: FailureDetail;
}

/** By row of the unit: the cells that a ranking, or the counts of handling, could not use. */
export function unusableCells(source: PlacedTable, indicators: readonly ReportedIndicator[]): ReadonlyMap<number, readonly UnusableCell[]> {
  const cells = new Map<number, UnusableCell[]>();
  const add = (row: number, { cell, detail }: UnusableCell): void => void cells.set(row, [...(cells.get(row) ?? []), { cell, detail }]);
  for (const { ranking } of indicators) for (const unit of ranking.toReview) add(unit.row, unit);
  const [first, ...rest] = indicators;
  if (first === undefined) return cells;
  for (const { counts } of processingCounts({ source, indicators: [first, ...rest] }).values())
    for (const [row, count] of counts.units) if (count.is === "toReview") add(row, count);
  return cells;
}
