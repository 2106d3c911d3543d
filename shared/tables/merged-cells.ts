import type { Area, CellValue, Grid } from "./grid";
import { valueAt } from "./grid";

const COLUMNS = 1 << 14;

/** Finds the merged area that a cell belongs to. Built once for a grid; cost grows with the merged cells. */
export class MergedCells {
  private readonly areas = new Map<number, Area>();

  constructor(private readonly grid: Grid) {
    const { area } = grid;
    for (const merge of grid.merges) {
      const lastRow = Math.min(merge.row + merge.rows, area.row + area.rows);
      const lastColumn = Math.min(merge.column + merge.columns, area.column + area.columns);
      for (let row = Math.max(merge.row, area.row); row < lastRow; row++)
        for (let column = Math.max(merge.column, area.column); column < lastColumn; column++)
          this.areas.set(row * COLUMNS + column, merge);
    }
  }

  /** The merged area that covers a cell; undefined for a cell on its own. */
  at(row: number, column: number): Area | undefined {
    return this.areas.get(row * COLUMNS + column);
  }

  /** What a reader sees in a cell: inside a merged area, the value of its first cell. */
  shownAt(row: number, column: number): CellValue {
    const merge = this.at(row, column);
    return merge ? valueAt(this.grid, merge.row, merge.column) : valueAt(this.grid, row, column);
  }
}
