import type { AnnexColumn } from "../reports/annex";
import { headingCells } from "../reports/annex-headings";

/** A cell of the heading of an annex. */
export interface HeadingCell {
  readonly text: string;
  /** Its first column, from 0; how many columns it stands over, and how many rows it takes. */
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
}

/** The heading of an annex as rows of a table: for each row the cells that begin in it, from left to right. */
export function headingRows(columns: readonly Pick<AnnexColumn, "headings">[]): HeadingCell[][] {
  const { cells, levels } = headingCells(columns);
  return Array.from({ length: levels }, (_, level) =>
    cells.flatMap(({ text, area }) =>
      area.row === level ? [{ text, at: area.column, columns: area.columns, rows: area.rows }] : [],
    ),
  );
}
