import { Failure } from "../domain/failure";
import type { BodyLayout } from "./body-rows";
import { readCount } from "./parse-number";
import type { SheetView } from "./sheet-view";

/** The counts of a row, a blank one as 0, in the order of `countColumns`; undefined when one cannot be read. */
export function countsOf(view: SheetView, layout: BodyLayout, row: number): number[] | undefined {
  try {
    return layout.countColumns.map((column) => readCount(view.value(row, column)) ?? 0);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Whether a row's counts are these sums, and not all of them 0. */
export function areSums(counts: readonly number[], sums: readonly number[]): boolean {
  return counts.some((count) => count > 0) && counts.every((count, at) => count === sums[at]);
}
