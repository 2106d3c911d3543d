import { Failure } from "../domain/failure";
import type { CellValue } from "./grid";

/** Columns side by side: the first, counted from 0, and how many. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/** Above it Excel's `Range.values` may be null without an error (OfficeDev/office-js#6781); no host is asked for more. */
const MOST_CELLS = 5_000_000;

/**
 * Columns in any order as spans from left to right. None bridges a gap: what stands between is nobody's to read.
 *
 * @param rows How many rows of them are to be read at once.
 * @throws Failure `tooManyCells` where a span of so many rows has more than 5,000,000 cells.
 */
export function columnSpans(columns: readonly number[], rows: number): ColumnSpan[] {
  const spans: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.column + last.columns === column) last.columns++;
    else spans.push({ column, columns: 1 });
  }
  const cells = rows * Math.max(0, ...spans.map((span) => span.columns));
  if (cells > MOST_CELLS) throw new Failure({ code: "tooManyCells", cells, most: MOST_CELLS });
  return spans;
}

/** Values made up to so many rows and columns with blanks. Changes and gives what it was given. */
export function paddedWithBlanks(values: CellValue[][], rows: number, columns: number): CellValue[][] {
  for (const row of values) while (row.length < columns) row.push("");
  while (values.length < rows) values.push(new Array<CellValue>(columns).fill(""));
  return values;
}
