import { ORIGINALS_SHEET } from "../sharing/sharing-sheets";
import type { Area } from "../tables/grid";
import { undoSteps } from "./undo-steps";
import type { CellsRewritten, SheetAdded, SheetRewritten, UndoOutcome } from "./receipt";
import type { Workbook } from "./workbook";

/** A workbook that has become a working copy where it lies, in the order of writing. */
export interface CellsConverted {
  readonly kind: "cellsConverted";
  /** The hidden sheet of originals, then the guide. */
  readonly added: readonly [SheetAdded, SheetAdded];
  readonly rewritten: readonly CellsRewritten[];
  /** All cells that were given other contents. */
  readonly sheets: readonly SheetRewritten[];
  /** The guide. */
  readonly name: string;
  readonly area: Area;
}

/**
 * Makes a workbook what it was before it became a working copy, all or nothing.
 *
 * @throws Failure as `undoSteps`
 */
export function undoConversion(workbook: Workbook, { added, rewritten }: CellsConverted): Promise<UndoOutcome> {
  return undoSteps(workbook, { sheets: added, cells: rewritten, kept: ORIGINALS_SHEET });
}
