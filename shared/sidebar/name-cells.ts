import { showCount } from "../texts/show-number";
import type { PaneTexts } from "./pane-texts";

/** How many cells are named before the rest is only counted. */
const CELLS_NAMED = 8;

/** "C7, D9" or, of many, "C7, D9, … and 12 more". */
export function nameCells(cells: readonly string[], { pane }: PaneTexts): string {
  const named = cells.slice(0, CELLS_NAMED).join(", ");
  const rest = cells.length - CELLS_NAMED;
  return rest > 0 ? pane.result.andMore(named, showCount(rest)) : named;
}
