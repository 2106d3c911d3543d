import type { CellValue } from "../tables/grid";
import { COLUMNS_OF_A_SHEET } from "../tables/sheet-size";

/** Which columns are wanted and where they stand in a delivered row. */
export class RowFiller {
  private readonly slots: Int16Array | undefined;
  /** A row of which nothing is known yet. */
  readonly blank: readonly CellValue[];

  /** @param columns from 0; undefined: all, each in its own place, and rows end with their last cell */
  constructor(columns: readonly number[] | undefined) {
    this.blank = columns === undefined ? [] : columns.map(() => "");
    if (columns === undefined) return;
    this.slots = new Int16Array(COLUMNS_OF_A_SHEET).fill(-1);
    columns.forEach((column, slot) => this.slots?.fill(slot, column, column + 1));
  }

  /** Where a column stands in the row; -1: it is not wanted. */
  slotOf(column: number): number {
    return this.slots === undefined ? column : (this.slots[column] ?? -1);
  }

  /** A new row to be filled. */
  newRow(): CellValue[] {
    return this.blank.slice();
  }

  /** Puts a value into a row, which becomes as long as it has to. */
  static fill(row: CellValue[], slot: number, value: CellValue): void {
    while (row.length < slot) row.push("");
    row[slot] = value;
  }
}
