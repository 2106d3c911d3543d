import type { Area } from "../shared/tables/grid";

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
