import { valueAt, type Area, type CellValue, type Grid } from "./grid";
import { sameValue } from "./source-hash";

/** How much of the head must still read the same for a table to count as standing where it stood. */
const MOST_OF_IT = 0.6;
const HEAD_ROWS = 3;

/** A cell from which a table goes on to the right and below, counted from 0. */
export type TopLeft = Pick<Area, "row" | "column">;

/**
 * Finds the table again that a copy was made of: where it stood, as long as most of its first rows still read so there;
 * else at the nearest place where its first row stands as it was.
 *
 * @param copied where the copy stands in `kept`.
 * @param stood where the table stood.
 * @returns undefined where its header is not on the sheet any more.
 */
export function placeOfCopy(kept: Grid, copied: Area, now: Grid, stood: TopLeft): TopLeft | undefined {
  const head = headOf(kept, copied);
  if (head.length === 0) return undefined;
  const same = head.filter((cell) => standsAt(now, cell, stood)).length;
  if (same >= head.length * MOST_OF_IT) return stood;
  const first = head.filter(({ row }) => row === 0);
  const places: TopLeft[] = [];
  const { area } = now;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column <= area.column + area.columns - copied.columns; column++)
      if (first.every((cell) => standsAt(now, cell, { row, column }))) places.push({ row, column });
  const away = ({ row, column }: TopLeft): number => Math.abs(row - stood.row) + Math.abs(column - stood.column);
  return places.reduce<TopLeft | undefined>((best, place) => (best === undefined || away(place) < away(best) ? place : best), undefined);
}

interface HeadCell extends TopLeft {
  readonly value: CellValue;
}

/** The first rows of the copy that say something, by their place within it; the first of them is row 0. */
function headOf(kept: Grid, { row: top, column: left, rows, columns }: Area): HeadCell[] {
  const cells: HeadCell[] = [];
  for (let row = 0; row < Math.min(rows, HEAD_ROWS); row++)
    for (let column = 0; column < columns; column++) {
      const value = valueAt(kept, top + row, left + column);
      if (value !== "") cells.push({ row, column, value });
    }
  return cells.some(({ row }) => row === 0) ? cells : [];
}

function standsAt(grid: Grid, { row, column, value }: HeadCell, at: TopLeft): boolean {
  return sameValue(valueAt(grid, at.row + row, at.column + column), value);
}
