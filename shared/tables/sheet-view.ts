import type { CellValue, Grid } from "./grid";
import { valueAt } from "./grid";
import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import { MergedCells } from "./merged-cells";

/** Columns `first`..`last` of a sheet, both included. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** How many cells of a row show something, words, a figure. */
export interface RowShape {
  readonly filled: number;
  readonly words: number;
  readonly figures: number;
}

/** A grid with the questions that finding tables asks of it. Rows and columns are those of the sheet. */
export class SheetView {
  readonly merged: MergedCells;
  readonly firstRow: number;
  readonly lastRow: number;

  constructor(readonly grid: Grid) {
    this.merged = new MergedCells(grid);
    this.firstRow = grid.area.row;
    this.lastRow = grid.area.row + grid.values.length - 1;
  }

  /** The value of one cell; "" outside the grid and inside a merged area except in its first cell. */
  value(row: number, column: number): CellValue {
    return valueAt(this.grid, row, column);
  }

  /** The text of a cell on one line, "" inside a merged area except in its first cell. */
  text(row: number, column: number): string {
    return cellText(this.value(row, column));
  }

  /** The values of a row within a band, left to right. */
  cells(row: number, band: Band): readonly CellValue[] {
    const start = this.grid.area.column;
    return (this.grid.values[row - this.firstRow] ?? []).slice(band.first - start, band.last - start + 1);
  }

  /** Counts what a row shows within a band. */
  shape(row: number, band: Band): RowShape {
    let filled = 0;
    let words = 0;
    let figures = 0;
    const cells = this.grid.values[row - this.firstRow] ?? [];
    const start = this.grid.area.column;
    for (let column = band.first; column <= band.last; column++) {
      const value = cells[column - start] ?? "";
      if (isBlank(value)) continue;
      filled++;
      if (isFigure(value)) figures++;
      else if (isWords(value)) words++;
    }
    return { filled, words, figures };
  }

  /** Whether a row shows nothing within a band. */
  isBlankRow(row: number, band: Band): boolean {
    const cells = this.grid.values[row - this.firstRow] ?? [];
    const start = this.grid.area.column;
    for (let column = band.first; column <= band.last; column++)
      if (!isBlank(cells[column - start] ?? "")) return false;
    return true;
  }
}
