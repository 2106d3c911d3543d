import { Failure } from "../domain/failure";
import type { ReportSheet } from "../reports/report-sheet";
import { cellAddress, contains, type Area, type Grid } from "../tables/grid";
import type { SheetAdded, UndoOutcome, Workbook } from "./workbook";

/** Several new sheets as one press wrote them, in the order of writing. */
export interface SheetsAdded {
  readonly kind: "sheetsAdded";
  readonly sheets: readonly [SheetAdded, ...SheetAdded[]];
  /** Of the one in front: the last that was written. */
  readonly name: string;
  readonly area: Area;
}

/**
 * Writes several new sheets: all of them, or none. When one cannot be written, those before it are taken back.
 *
 * @throws Failure of the host for the sheet that could not be written; `sheetsLeftBehind` when one that was written before it
 * could not be taken back.
 */
export async function writeSheets(
  workbook: Workbook,
  sheets: readonly [ReportSheet, ...ReportSheet[]],
): Promise<SheetsAdded> {
  const [first, ...rest] = sheets;
  const added: [SheetAdded, ...SheetAdded[]] = [await workbook.addSheet(first)];
  for (const sheet of rest) {
    try {
      added.push(await workbook.addSheet(sheet));
    } catch (error) {
      await takeBackAll(workbook, added);
      throw error;
    }
  }
  const { name, area } = added[added.length - 1] ?? added[0];
  return { kind: "sheetsAdded", sheets: added, name, area };
}

/**
 * Takes back what `writeSheets` wrote, unless a cell of any of them has been changed since: then all of them stay, and
 * `changedSince` names the cells with their sheets.
 *
 * @throws Failure `sheetGone` when one has been deleted or renamed: none is touched; `sheetsLeftBehind` when one of them cannot be
 * taken back after others have been.
 */
export async function undoSheets(workbook: Workbook, { sheets }: SheetsAdded): Promise<UndoOutcome> {
  const changedSince: string[] = [];
  for (const sheet of sheets) {
    const cells = await changedCells(workbook, sheet);
    changedSince.push(...cells.map((cell) => `'${sheet.name}'!${cell}`));
  }
  if (changedSince.length > 0) return { undone: false, changedSince };
  await takeBackAll(workbook, sheets);
  return { undone: true, changedSince };
}

/** The addresses on a written sheet that do not hold what was written; around it, those that hold anything. */
async function changedCells(workbook: Workbook, { name, area, after }: SheetAdded): Promise<string[]> {
  const now = await workbook.readContents(name, area);
  const changed = now.flatMap((row, r) =>
    row.flatMap((content, c) => (content === (after[r]?.[c] ?? "") ? [] : [cellAddress(area.row + r, area.column + c)])),
  );
  const used = await workbook.readSheet(name);
  return [...changed, ...filled(used).filter(([row, column]) => !contains(area, row, column)).map((at) => cellAddress(...at))];
}

function filled({ area, values }: Grid): [number, number][] {
  return values.flatMap((row, r) =>
    row.flatMap((value, c): [number, number][] => (value === "" ? [] : [[area.row + r, area.column + c]])),
  );
}

async function takeBackAll(workbook: Workbook, sheets: readonly SheetAdded[]): Promise<void> {
  const left: string[] = [];
  for (const sheet of [...sheets].reverse()) {
    const undone = await workbook.undo(sheet).then((outcome) => outcome.undone, () => false);
    if (!undone) left.push(sheet.name);
  }
  if (left.length > 0) throw new Failure({ code: "sheetsLeftBehind", sheets: left.reverse() });
}
