import type { ReportSheet } from "../reports/report-sheet";
import type { Area } from "../tables/grid";
import { takeSheetsAway, undoSteps } from "./undo-steps";
import type { SheetAdded, UndoOutcome } from "./receipt";
import type { Workbook } from "./workbook";

/** Several new sheets as one press wrote them, in the order of writing. */
export interface SheetsAdded {
  readonly kind: "sheetsAdded";
  readonly sheets: readonly [SheetAdded, ...SheetAdded[]];
  /** Of the one in front: the first that was not to stay behind. */
  readonly name: string;
  readonly area: Area;
}

/**
 * Writes several new sheets: all of them, or none. The first one comes to the front, as one reads them, unless it is to
 * stay behind. When one cannot be written, those before it are taken back.
 *
 * @throws Failure of the host for the sheet that could not be written; `sheetsLeftBehind` when one that was written before it
 * could not be taken back.
 */
export async function writeSheets(
  workbook: Workbook,
  sheets: readonly [ReportSheet, ...ReportSheet[]],
): Promise<SheetsAdded> {
  const front = Math.max(sheets.findIndex(({ stays }) => stays === undefined), 0);
  const [first, ...rest] = sheets;
  const added: [SheetAdded, ...SheetAdded[]] = [await workbook.addSheet(first)];
  for (const [at, sheet] of rest.entries()) {
    try {
      added.push(await workbook.addSheet(at + 1 === front ? sheet : { stays: "behind", ...sheet }));
    } catch (error) {
      await takeSheetsAway(workbook, added);
      throw error;
    }
  }
  const { name, area } = added[front] ?? added[0];
  return { kind: "sheetsAdded", sheets: added, name, area };
}

/**
 * Takes back what `writeSheets` wrote, unless a cell of any of them has been changed since: then all of them stay, and
 * `changedSince` names the cells with their sheets.
 *
 * @throws Failure `sheetGone` when one has been deleted or renamed: none is touched; `sheetsLeftBehind` when one of them cannot be
 * taken back after others have been.
 */
export function undoSheets(workbook: Workbook, { sheets }: SheetsAdded): Promise<UndoOutcome> {
  return undoSteps(workbook, { sheets, cells: [] });
}
