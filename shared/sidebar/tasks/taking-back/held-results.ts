import { groupedBy } from "../../../sharing/grouped-by";
import type { HeldCell } from "../../../sharing/plan-taking-back";
import { resultKey } from "../../../sharing/result-key";
import { cellAddress } from "../../../tables/grid";

/** The cells of one formula of ours that stay as they are: they come back together or not at all. */
export interface HeldResult {
  /** Tells it apart from the results of all sheets. */
  readonly key: string;
  readonly sheet: string;
  /** Where its formula stood. */
  readonly cell: string;
  readonly formula: string;
  /** How many cells it filled. */
  readonly size: number;
  readonly changed: readonly HeldCell[];
  readonly cells: readonly HeldCell[];
}

/** Held cells as results, in their order. */
export function heldResults(held: readonly HeldCell[]): HeldResult[] {
  return groupedBy(held, heldKey).flatMap((cells): HeldResult[] => {
    const first = cells.find(({ original }) => original.anchor === undefined) ?? cells[0];
    if (first === undefined) return [];
    const { sheet, row, column, formula } = first.original;
    const changed = cells.filter(({ because }) => because === "changed");
    return [{ key: heldKey(first), sheet, cell: cellAddress(row, column), formula, size: cells.length, changed, cells }];
  });
}

/** The held cells of the chosen results. */
export function chosenCells(held: readonly HeldCell[], chosen: readonly string[]): HeldCell[] {
  const keys = new Set(chosen);
  return held.filter((cell) => keys.has(heldKey(cell)));
}

function heldKey({ original }: HeldCell): string {
  return `${original.sheet}!${resultKey(original)}`;
}
