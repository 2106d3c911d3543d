import type { Area, CellValue, Grid } from "./grid";
import { contains, valueAt } from "./grid";

/** A larger area, a whole column say, is in no row's list. */
const MOST_CELLS = 2000;

/** Finds the merged area that a cell belongs to. Built once for a grid; cost grows with the merged areas. */
export class MergedCells {
  /** The areas that touch each row of the grid; a row without any has no list. */
  private readonly areas: Area[][] = [];
  private readonly large: Area[] = [];

  constructor(private readonly grid: Grid) {
    const { area } = grid;
    for (const merge of grid.merges) {
      const lastRow = Math.min(merge.row + merge.rows, area.row + area.rows);
      if (merge.rows * merge.columns > MOST_CELLS) {
        this.large.push(merge);
        continue;
      }
      for (let row = Math.max(merge.row, area.row); row < lastRow; row++) {
        const list = this.areas[row - area.row];
        if (list === undefined) this.areas[row - area.row] = [merge];
        else list.push(merge);
      }
    }
  }

  /** The merged area that covers a cell; undefined for a cell on its own. */
  at(row: number, column: number): Area | undefined {
    const found = this.areas[row - this.grid.area.row]?.find((area) => contains(area, row, column));
    return found ?? (this.large.length === 0 ? undefined : this.large.find((area) => contains(area, row, column)));
  }

  /** What a reader sees in a cell: inside a merged area, the value of its first cell. */
  shownAt(row: number, column: number): CellValue {
    const merge = this.at(row, column);
    return merge ? valueAt(this.grid, merge.row, merge.column) : valueAt(this.grid, row, column);
  }
}
