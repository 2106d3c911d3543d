import type { FailureDetail } from "../domain/failure";
import { valueAt, type Grid } from "./grid";
import { isCount, readFigure } from "./read-figure";

/** A cell whose count may have lost its thousands mark. Sheet row and column, from 0. */
export interface EatenCell {
  readonly row: number;
  readonly column: number;
  /** The number that stands in the cell. */
  readonly value: number;
  /** The count before the mark was lost, most likely: 17.77 was 17770. To be shown, never to be computed with. */
  readonly likely: number;
}

/** What a spreadsheet with English settings has made of a column of counts such as "17.770". */
export interface EatenColumn {
  /** Numbers that are not whole and cannot be counts; `readCount` refuses them with `eatenCount`. */
  readonly eaten: readonly EatenCell[];
  /**
   * Whole numbers 1..999 typed as numbers beside eaten ones: 17.000 became 17. Each may as well be right, so this is a
   * softer doubt. Empty when nothing in the column is certainly eaten.
   */
  readonly perhaps: readonly EatenCell[];
}

/**
 * Looks for eaten counts in one count column of a table.
 *
 * @param grid The cells of the sheet; a number in a text cell ("17") kept what was typed and is never `perhaps`.
 * @param rows The sheet rows (from 0) to look at: those of units, usually with those of totals.
 * @param column Sheet column, from 0.
 */
export function eatenColumn(grid: Grid, rows: readonly number[], column: number): EatenColumn {
  const eaten = rows.flatMap((row) => eatenCell(grid, row, column) ?? []);
  return { eaten, perhaps: eaten.length === 0 ? [] : rows.flatMap((row) => smallCell(grid, row, column) ?? []) };
}

function eatenCell(grid: Grid, row: number, column: number): EatenCell | undefined {
  const value = valueAt(grid, row, column);
  if (isCount(value)) return undefined;
  const figure = readFigure(value);
  if (figure.kind !== "doubt" || figure.detail.code !== "eatenCount") return undefined;
  return { row, column, value: figure.detail.likely / 1000, likely: figure.detail.likely };
}

function smallCell(grid: Grid, row: number, column: number): EatenCell | undefined {
  const value = valueAt(grid, row, column);
  const figure = readFigure(value);
  if (typeof value !== "number" || figure.kind !== "count" || figure.count < 1 || figure.count > 999) return undefined;
  return { row, column, value: figure.count, likely: figure.count * 1000 };
}

/** The doubt about a whole number beside eaten ones, as a failure to show. */
export function perhapsEaten({ value, likely }: EatenCell): FailureDetail {
  return { code: "perhapsEaten", text: String(value), likely };
}
