import type { Area } from "../../shared/tables/grid";

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/;

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(address.trim().toUpperCase()) ?? [];
  return letters === undefined ? undefined : { row: Number(digits) - 1, column: columnOf(letters) };
}

/** The area of an A1 address ("C5", "A1:B2", "$A$1:$B$2"); undefined for anything else, whole rows and columns too. */
export function areaOfAddress(address: string): Area | undefined {
  const [first = "", last = first] = address.split(":");
  const start = cellOf(first);
  const end = cellOf(last);
  if (start === undefined || end === undefined) return undefined;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return { row, column, rows: Math.abs(end.row - start.row) + 1, columns: Math.abs(end.column - start.column) + 1 };
}
