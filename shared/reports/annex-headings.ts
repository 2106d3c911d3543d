import type { Area } from "../tables/grid";
import type { AnnexColumn } from "./annex";

/** A heading with the cells it stands over, counted from the first row and column of the headings. */
export interface HeadingCell {
  readonly text: string;
  readonly area: Area;
}

/**
 * The headings of an annex as cells: neighbours with the same word under the same heading stand under one, whatever stands
 * lowest is of one column, and a column with fewer headings than others has its last one down to the numbers.
 */
export function headingCells(columns: readonly Pick<AnnexColumn, "headings">[]): { readonly cells: readonly HeadingCell[]; readonly levels: number } {
  const levels = Math.max(1, ...columns.map(({ headings }) => headings.length));
  const cells: HeadingCell[] = [];
  const path = ({ headings }: Pick<AnnexColumn, "headings">, level: number): string => JSON.stringify(headings.slice(0, level + 1));
  for (let level = 0; level < levels; level++) {
    for (let column = 0; column < columns.length; column++) {
      const own = columns[column];
      const text = own?.headings[level];
      if (own === undefined || text === undefined) continue;
      const last = own.headings.length === level + 1;
      let wide = 1;
      while (!last && continues(columns[column + wide], own, level)) wide++;
      cells.push({ text, area: { row: level, column, rows: last ? levels - level : 1, columns: wide } });
      column += wide - 1;
    }
  }
  return { cells, levels };

  /** Whether the next column stands under the same heading: same words down to this level, and more below it. */
  function continues(next: Pick<AnnexColumn, "headings"> | undefined, own: Pick<AnnexColumn, "headings">, level: number): boolean {
    return next !== undefined && next.headings.length > level + 1 && path(next, level) === path(own, level);
  }
}
