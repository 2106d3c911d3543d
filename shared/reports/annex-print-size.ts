import type { AnnexColumn } from "./annex";
import { sheetHalves } from "./annex-widths";

/** Of the letters of an annex on its sheet, in points. */
export const ANNEX_LETTERS = 11;
/** Smaller letters than these cannot be read on paper, in points. */
export const LEAST_PRINTED = 8;
/** Between the margins of A4 across, 30 and 15 mm (NĐ 30/2020/NĐ-CP, Phụ lục I), in pixels: 96 to 25,4 mm. */
const PAGE = ((297 - 30 - 15) / 25.4) * 96;
/** Pixels of a character of a column's width, and beside them (ECMA-376, 18.3.1.13); Google Sheets has five more, and prints smaller. */
const CHARACTER = 7;
const BESIDE = 5;

/**
 * How large the letters of an annex come out on A4 across when its columns are fitted to one page, in points: never larger
 * than on the sheet.
 */
export function printedSize(columns: readonly Pick<AnnexColumn, "width">[]): number {
  const pixels = sheetHalves(columns).widths.reduce((sum, width) => sum + width * CHARACTER + BESIDE, 0);
  return Math.min(1, PAGE / pixels) * ANNEX_LETTERS;
}

/** Whether an annex with these columns can be read on one A4 page across. */
export function fitsOnePage(columns: readonly Pick<AnnexColumn, "width">[]): boolean {
  return printedSize(columns) >= LEAST_PRINTED;
}
