import type { BodyLayout } from "./body-layout";
import { readFigure } from "./read-figure";
import type { SheetView } from "./sheet-view";

/** The counts of a row, a blank one as 0, in the order of `countColumns`; undefined when one cannot be read. */
export function countsOf(view: SheetView, layout: BodyLayout, row: number): number[] | undefined {
  const counts: number[] = [];
  for (const column of layout.countColumns) {
    const figure = readFigure(view.value(row, column));
    if (figure.kind === "doubt") return undefined;
    counts.push(figure.kind === "count" ? figure.count : 0);
  }
  return counts;
}

/** The same with NaN for a count that cannot be read. */
export function readableCountsOf(view: SheetView, layout: BodyLayout, row: number): number[] {
  return layout.countColumns.map((column) => {
    const figure = readFigure(view.value(row, column));
    return figure.kind === "doubt" ? NaN : figure.kind === "count" ? figure.count : 0;
  });
}

/** Whether a row's counts are these sums as far as both can be read (the others are NaN), and not all of them 0. */
export function areReadableSums(counts: readonly number[], sums: readonly number[]): boolean {
  const readable = counts.filter((count, at) => !Number.isNaN(count - (sums[at] ?? 0)));
  if (!readable.some((count) => count > 0)) return false;
  return counts.every((count, at) => Number.isNaN(count - (sums[at] ?? 0)) || count === sums[at]);
}

/** Whether a row's counts are these sums, and not all of them 0. */
export function areSums(counts: readonly number[], sums: readonly number[]): boolean {
  return counts.some((count) => count > 0) && counts.every((count, at) => count === sums[at]);
}
