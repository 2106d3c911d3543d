import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET } from "../../tables/sheet-size";
import type { AreaText } from "./operand";

const SHEET = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*)!/u.source;
const CORNER = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}/.source;
const WHOLE_COLUMN = /\$?[A-Z]{1,3}/.source;
const WHOLE_ROW = /\$?[1-9]\d{0,6}/.source;

/** A reference to one cell, with or without a sheet: `'Tháng 5'!$C$5`. */
export const CELL_REFERENCE = `(?:${SHEET})?${CORNER}(?![\\p{L}\\p{N}_.(!:])`;
/** A reference to an area, to whole columns or to whole rows. */
export const AREA_REFERENCE = `(?:${SHEET})?(?:${CORNER}:${CORNER}|${WHOLE_COLUMN}:${WHOLE_COLUMN}|${WHOLE_ROW}:${WHOLE_ROW})(?![\\p{L}\\p{N}_.(!:#])`;

const AREA = new RegExp(
  `^(${SHEET})?(\\$?)([A-Z]{1,3})?(\\$?)([1-9]\\d{0,6})?:(\\$?)([A-Z]{1,3})?(\\$?)([1-9]\\d{0,6})?$`,
  "iu",
);

/** The area that a reference names, undefined for anything else (one cell, a name, several areas, a corner reversed). */
export function areaOf(reference: string): AreaText | undefined {
  if (!new RegExp(`^${AREA_REFERENCE}$`, "iu").test(reference)) return undefined;
  const parts = AREA.exec(reference);
  if (parts === null) return undefined;
  const [sheet = "", dollar1 = "", left, dollar2 = "", top, , right, , bottom] = parts.slice(1);
  // In "$2:$3" the only "$" of a corner belongs to its row.
  const [columnDollar, rowDollar] = left === undefined ? ["", dollar1 + dollar2] : [dollar1, dollar2];
  const [firstColumn, lastColumn] = [columnIndex(left ?? "A"), right === undefined ? COLUMNS_OF_A_SHEET - 1 : columnIndex(right)];
  const [firstRow, lastRow] = [Number(top ?? 1), bottom === undefined ? ROWS_OF_A_SHEET : Number(bottom)];
  if (lastColumn < firstColumn || lastRow < firstRow) return undefined;
  const column = (index: number): string => columnDollar + columnLetters(firstColumn + index);
  return {
    text: reference,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
    cell: (row, index) => sheet + column(index) + rowDollar + String(firstRow + row),
    column: (index) =>
      top === undefined
        ? `${sheet}${column(index)}:${column(index)}`
        : `${sheet}${column(index)}${rowDollar}${top}:${column(index)}${rowDollar}${bottom ?? ""}`,
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
