/**
 * What a cell holds: "" is blank; an error cell is its text ("#N/A"); a date is text:
 * dd/mm/yyyy where the cell shows day, month and year as numbers, whatever their order there, else as it shows it.
 */
export type CellValue = string | number | boolean;

/** A rectangle of cells in sheet coordinates, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells as read from a sheet: `values` is area.rows × area.columns. Plain JSON. */
export interface Grid {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas that touch the block; the value stands in the first cell only. */
  readonly merges: readonly Area[];
  /** Sheet rows (from 0) of the block that are hidden or filtered out, where the host can tell. */
  readonly hiddenRows: readonly number[];
}

/** The value at a sheet position; "" outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.area.row]?.[column - grid.area.column] ?? "";
}

/** Those of most sheets; reports ask for letters a hundred thousand times. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const first = LETTERS[column];
  if (first !== undefined) return first;
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The A1 address of a cell, from row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of an area; a single cell is written without a colon. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether a sheet position lies inside an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
  );
}
