import type { Area, CellValue } from "../shared/tables/grid";
import { jsonBytes } from "../shared/tables/json-bytes";
import { CELLS_A_READ } from "./reading-pages";

/** Excel on the web refuses requests and answers above 5 MB; 3.5 MB of contents leave room for the wrapping. */
const BYTES_A_WRITE = 3_500_000;
/** Contents read back come twice, as formulas and as values, each cell with its number format. */
const BYTES_A_READING_BACK = 1_800_000;

/** How many cells of such contents can be read back in one answer. */
export function cellsToReadBack(contents: readonly (readonly CellValue[])[]): number {
  const cells = contents.reduce((sum, row) => sum + row.length, 0);
  const bytes = contents.reduce((sum, row) => row.reduce<number>((rowSum, value) => rowSum + jsonBytes(value), sum), 0);
  return Math.min(CELLS_A_READ.usual, Math.floor(cells / Math.max(1, bytes / BYTES_A_READING_BACK)));
}

/** Contents cut into blocks of whole rows that can each be written in one request. */
export function writingPages(
  area: Area,
  contents: readonly (readonly CellValue[])[],
  bytesAPage = BYTES_A_WRITE,
): { area: Area; contents: CellValue[][] }[] {
  const pages: { area: Area; contents: CellValue[][] }[] = [];
  let room = 0;
  contents.forEach((row, index) => {
    const bytes = row.reduce<number>((sum, value) => sum + jsonBytes(value), 2);
    let page = pages[pages.length - 1];
    if (page === undefined || bytes > room) {
      page = { area: { ...area, row: area.row + index, rows: 0 }, contents: [] };
      pages.push(page);
      room = bytesAPage;
    }
    page.contents.push([...row]);
    page.area = { ...page.area, rows: page.contents.length };
    room -= bytes;
  });
  return pages;
}
