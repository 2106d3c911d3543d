import type { CellValue } from "../tables/grid";

/**
 * A text of a file without types as a cell: a whole number as machines write it ("5311", "-3") is a number, all else
 * stays text. "5.311", "1,5" and "007" mean something else in Vietnam, in English or as a code; the reader of figures
 * judges them with the whole column before it.
 */
export function cellOfText(text: string): CellValue {
  return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
