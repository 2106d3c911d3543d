import type { Area } from "../../../shared/tables/grid";
import { areaAddress } from "../../../shared/tables/grid";
import { invalidArgument } from "./wire";

export const GRID_ROWS = 1_048_576;
export const GRID_COLUMNS = 16_384;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of an A1 address without a sheet name; `$` signs are ignored. Whole rows and columns are refused. */
export function parseArea(address: string): Area {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(address.replace(/\$/g, ""));
  if (!match) throw invalidArgument();
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) >= GRID_ROWS || Math.max(...columns) >= GRID_COLUMNS) throw invalidArgument();
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** The address that Excel tells for an area: with the sheet name, quoted where needed. */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${areaAddress(area)}`;
}

/** Whether two areas share a cell. */
export function meet(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}
