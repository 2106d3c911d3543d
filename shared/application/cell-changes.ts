import type { Area, CellValue } from "../tables/grid";

/** New contents of one area, area.rows × area.columns; a string that starts with "=" is an en-US formula. */
export interface CellChanges {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly CellValue[])[];
}

/** New contents of single cells of one sheet; each cell once. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** A string that starts with "=" is an en-US formula. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}
