import type { Area, CellValue } from "../shared/tables/grid";

/** Excel on the web refuses requests and answers above 5 MB; 3.5 MB of contents leave room for the wrapping. */
const BYTES_A_WRITE = 3_500_000;
/** Contents read back come twice, as formulas and as values, each cell with its number format. */
const BYTES_A_READING_BACK = 1_800_000;

/**
 * How many cells fit in one answer: 80 bytes for each of value and format, and cells with long texts on retry.
 * A table of 3,321 units and 12 columns is one answer.
 */
export const CELLS_A_READ = { usual: 50_000, longTexts: 4_000 };

/** An area cut into blocks of whole rows that can each be read in one answer; an empty area has none. */
export function readingPages(area: Area, cellsAPage: number): Area[] {
  const rowsAPage = Math.max(1, Math.floor(cellsAPage / Math.max(1, area.columns)));
  const pages: Area[] = [];
  if (area.columns === 0) return pages;
  for (let done = 0; done < area.rows; done += rowsAPage)
    pages.push({ ...area, row: area.row + done, rows: Math.min(rowsAPage, area.rows - done) });
  return pages;
}

/** The bytes of a cell in a request: UTF-8 with JSON's quotes, escapes and comma. */
function bytesOf(value: CellValue): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    bytes += unit < 0x20 ? 6 : unit === 0x22 || unit === 0x5c ? 2 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** How many cells of such contents can be read back in one answer. */
export function cellsToReadBack(contents: readonly (readonly CellValue[])[]): number {
  const cells = contents.reduce((sum, row) => sum + row.length, 0);
  const bytes = contents.reduce((sum, row) => row.reduce<number>((rowSum, value) => rowSum + bytesOf(value), sum), 0);
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
    const bytes = row.reduce<number>((sum, value) => sum + bytesOf(value), 2);
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
