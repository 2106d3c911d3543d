import type { CellValue } from "../tables/grid";
import type { RewrittenCell } from "./receipt";

/** What a formula shows whose result finds a cell taken: Excel, Google Sheets. */
const BLOCKED: readonly CellValue[] = ["#SPILL!", "#REF!"];

/**
 * The rewritten cells of a sheet that do not hold any more what they were given. A cell that was cleared holds what a formula of the same
 * step has filled it with, which comes late and moves with other figures: it counts as it was left, unless a formula shows that
 * something stands in its way.
 *
 * @param contentOf what the cell holds now; `shownBy` what it shows
 */
export function changedSince(
  cells: readonly RewrittenCell[],
  contentOf: (cell: RewrittenCell) => CellValue,
  shownBy: (cell: RewrittenCell) => CellValue,
): RewrittenCell[] {
  const isBlocked = cells.some((cell) => isFormula(cell.after) && BLOCKED.includes(shownBy(cell)));
  return cells.filter((cell) => contentOf(cell) !== cell.after && (cell.cleared !== true || isBlocked));
}

/** Whether a step that writes these contents on a sheet enters formulas, which may fill cells that it clears. */
export function entersFormulas(written: readonly { readonly content: CellValue }[]): boolean {
  return written.some(({ content }) => isFormula(content));
}

function isFormula(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}
