import type { AnnexColumn } from "./annex";

/** What must find room: the left and the right half of the national heading, and lines of notes, in characters. */
const LEAST_LEFT = 36;
const LEAST_RIGHT = 44;
const LEAST = 112;

/** Capitals and bold letters are wider than the digits that widths are counted in. */
export const WIDE_LETTER = 1.25;

/** Widths of the columns of a sheet, and where its halves meet. */
export interface SheetHalves {
  readonly widths: readonly number[];
  /** The first column of the right half: of the national heading and of the signature. */
  readonly right: number;
}

/**
 * Widths that let the national heading, the names of the indicators and the notes stand on one line each: columns are
 * made wider where the annex is narrow, never narrower. One page wide in print, whatever they come to.
 *
 * @param columns at least three.
 */
export function sheetHalves(columns: readonly Pick<AnnexColumn, "width">[]): SheetHalves {
  const widths = columns.map(({ width }) => width);
  const right = halfway(widths);
  const [left, rest] = [widths.slice(0, right), widths.slice(right)];
  const missing = Math.max(LEAST - sum(widths), 0);
  const widerRight = widened(rest, Math.max(sum(rest) + missing / 2, LEAST_RIGHT));
  // The number keeps its width: names need the room.
  const [ordinal = 0, ...named] = left;
  return { widths: [ordinal, ...widened(named, Math.max(LEAST - sum(widerRight), LEAST_LEFT) - ordinal), ...widerRight], right };
}

/** The third column or a later one that begins nearest to the middle. */
function halfway(widths: readonly number[]): number {
  const middle = sum(widths) / 2;
  let [best, before] = [2, (widths[0] ?? 0) + (widths[1] ?? 0)];
  let nearest = Math.abs(before - middle);
  for (let column = 3; column < widths.length; column++) {
    before += widths[column - 1] ?? 0;
    if (Math.abs(before - middle) < nearest) [best, nearest] = [column, Math.abs(before - middle)];
  }
  return best;
}

function widened(widths: readonly number[], least: number): number[] {
  const more = Math.max(0, least - sum(widths)) / widths.length;
  return widths.map((width) => Math.ceil(width + more));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
