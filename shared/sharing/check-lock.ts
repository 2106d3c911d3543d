import { blockSumsInSteps } from "../tables/block-sums";
import { filledBlock } from "../tables/filled-block";
import { cellAddress, valueAt, type Area, type Grid } from "../tables/grid";
import type { Steps } from "../tables/steps";
import { blockEdits, type BlockEdits } from "./block-edits";
import type { LockFacts } from "./lock-facts";
import { readLockFooter, type FooterPlace } from "./read-lock-footer";

/** What became of a locked sheet. */
export type LockCheck =
  /** The footer was changed, or written by a newer version: nothing can be told of the values. */
  | { readonly is: "damaged" | "newer" }
  /** `area`: where the values stand. */
  | { readonly is: "intact"; readonly facts: LockFacts; readonly area: Area }
  | ({ readonly is: "edited"; readonly facts: LockFacts; readonly area: Area } & LockEdits);

export interface LockEdits {
  /** How the values differ; undefined where only `outside` was written. */
  readonly edits: BlockEdits | undefined;
  /** A1 addresses of what stands beside or below the footer, where nothing stood. */
  readonly outside: readonly string[];
}

/** Addresses that are worth naming. */
const MOST_OUTSIDE = 20;

/**
 * Holds a locked sheet against its own footer; undefined where it has none. Only values count, so the file may come from
 * any office and program: a renamed sheet is intact, one with another look too.
 *
 * @param grid the whole sheet
 */
export function* checkLockInSteps(grid: Grid): Steps<LockCheck | undefined> {
  const footer = readLockFooter(grid);
  if (footer.is === "none") return undefined;
  if (footer.is !== "read") return { is: footer.is };
  const { facts, place } = footer;
  const area = filledBlock(grid, endOfValues(grid, place));
  const now = yield* blockSumsInSteps(grid, area);
  const edits = blockEdits(facts.sums, now);
  const outside = cellsOutside(grid, place);
  if (edits === undefined && outside.length === 0) return { is: "intact", facts, area };
  return { is: "edited", facts, area, edits, outside };
}

/** A blank row parts the values from the footer; what stands in it counts as values. */
function endOfValues(grid: Grid, { top }: FooterPlace): number {
  const isBlank = filledInRow(grid, top - 1).length === 0;
  return isBlank ? Math.max(0, top - 1) : top;
}

function cellsOutside(grid: Grid, { top, end, column }: FooterPlace): string[] {
  const cells: string[] = [];
  for (let row = top; row < grid.area.row + grid.area.rows && cells.length < MOST_OUTSIDE; row++)
    for (const at of filledInRow(grid, row)) if (row >= end || at !== column) cells.push(cellAddress(row, at));
  return cells.slice(0, MOST_OUTSIDE);
}

function filledInRow(grid: Grid, row: number): number[] {
  const { column, columns } = grid.area;
  return Array.from({ length: columns }, (_, at) => column + at).filter((at) => valueAt(grid, row, at) !== "");
}
