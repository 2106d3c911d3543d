import { Failure } from "../domain/failure";
import type { FoundFooter } from "../sharing/read-lock-footer";
import { readLockFooter } from "../sharing/read-lock-footer";
import { filledBlock } from "../tables/filled-block";
import { valueAt, type Area, type Grid } from "../tables/grid";
import type { Place } from "../tables/single-cells";
import { eachInSteps, type Steps } from "../tables/steps";
import type { CopiedCells, Workbook } from "./workbook";

/** A million cells is what Google Sheets reads at once: 3,321 units fill 40,000, and 100,000 rows of 10 columns all of them. */
export const MOST_LOCKED_CELLS = 1_000_000;

/** A sheet that can be locked, as it is at the moment. */
export interface Lockable {
  readonly grid: Grid;
  readonly copied: CopiedCells;
  /** From A1 to the last cell that holds anything: `copied` is of it. */
  readonly block: Area;
}

/** What is to be known of a sheet before it is locked. */
export interface LockOutlook {
  readonly sheet: string;
  /** Cells that hold something, and how many of them are formulas. */
  readonly cells: number;
  readonly formulas: number;
  /** Cells that show an error ("#DIV/0!"), row by row. */
  readonly errors: readonly Place[];
  /** How many hidden rows and columns are locked with the others, and come in sight. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Whether it is a locked sheet itself, be it whole or damaged. */
  readonly isLock: boolean;
}

/**
 * Reads a sheet to lock it. Costs two readings.
 *
 * @throws Failure `sheetEmpty`; `tooManyCells` above `MOST_LOCKED_CELLS`; or what the host refuses.
 */
export async function readLockable(workbook: Pick<Workbook, "readSheet" | "readCopy">, sheet: string): Promise<Lockable> {
  const grid = await workbook.readSheet(sheet);
  const block = filledBlock(grid);
  const cells = block.rows * block.columns;
  if (cells === 0) throw new Failure({ code: "sheetEmpty", sheet });
  if (cells > MOST_LOCKED_CELLS) throw new Failure({ code: "tooManyCells", cells, most: MOST_LOCKED_CELLS });
  return { grid, block, copied: await workbook.readCopy(grid.sheet, block) };
}

/** What is to be told of a sheet that was read. */
export function* lockOutlookInSteps({ grid, block, copied }: Lockable): Steps<LockOutlook> {
  const errors: Place[] = [];
  let cells = 0;
  yield* eachInSteps(block.rows, (row) => {
    for (let column = 0; column < block.columns; column++) {
      const value = valueAt(grid, row, column);
      if (value !== "") cells += 1;
      if (typeof value === "string" && ERROR.test(value)) errors.push({ row, column });
    }
  });
  const footer: FoundFooter["is"] = readLockFooter(grid).is;
  return {
    sheet: grid.sheet,
    cells,
    formulas: copied.formulas,
    errors,
    hiddenRows: grid.hiddenRows.length,
    hiddenColumns: copied.columnWidths.filter((width) => width === 0).length,
    isLock: footer !== "none",
  };
}

/** "#N/A", "#NAME?", "#DIV/0!", "#ERROR!", "#SPILL!": as every host names them. */
const ERROR = /^#[A-Z0-9_]+(\/[A-Z0]+)?[!?]?$/;
