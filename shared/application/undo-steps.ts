import { Failure } from "../domain/failure";
import { withCommas } from "../formulas/typed-formula";
import { cellAddress, contains, type CellValue, type Grid } from "../tables/grid";
import { addressOnSheet, areaAround, contentAt } from "../tables/single-cells";
import type { SheetChanges } from "./cell-changes";
import type { CellsRewritten, SheetAdded, UndoOutcome } from "./receipt";
import type { Workbook } from "./workbook";

/** What one press has done to a workbook in several steps, in their order: new sheets first, then cells. */
export interface StepsDone {
  readonly sheets: readonly SheetAdded[];
  readonly cells: readonly CellsRewritten[];
  /** The sheet that tells what stood in the cells before; named when the cells cannot be put back. */
  readonly kept?: string;
}

type StepsWorkbook = Pick<Workbook, "readContents" | "readSheet" | "rewriteCells" | "undo">;

/**
 * Takes back several steps, the last first, unless a cell of any of them has been changed since: then all of them stay, and
 * `changedSince` names the cells with their sheets.
 *
 * @throws Failure `sheetGone` when a sheet has been deleted or renamed: nothing is touched; what the host refuses, all cells as they were
 * before the undoing; `copyHalfMade` when some cells have their old contents and others have not; `sheetsLeftBehind` when all cells
 * have, and a new sheet could not be taken away.
 */
export async function undoSteps(workbook: StepsWorkbook, steps: StepsDone): Promise<UndoOutcome> {
  const changedSince: string[] = [];
  for (const sheet of steps.sheets) changedSince.push(...(await changedCells(workbook, sheet)).map((cell) => `'${sheet.name}'!${cell}`));
  for (const cells of steps.cells) changedSince.push(...(await changedRewrites(workbook, cells)));
  if (changedSince.length > 0) return { undone: false, changedSince };
  await putCellsBack(workbook, steps);
  await takeSheetsAway(workbook, steps.sheets);
  return { undone: true, changedSince };
}

/** Deletes new sheets, the last first. @throws Failure `sheetsLeftBehind` with the names of those that could not be. */
export async function takeSheetsAway(workbook: Pick<Workbook, "undo">, sheets: readonly SheetAdded[]): Promise<void> {
  const left: string[] = [];
  for (const sheet of [...sheets].reverse()) {
    if (!(await isTakenAway(workbook, sheet))) left.push(sheet.name);
  }
  if (left.length > 0) throw new Failure({ code: "sheetsLeftBehind", sheets: left.reverse() });
}

/** A host that fails is asked once more: it may have deleted the sheet and not have come to say so. */
async function isTakenAway(workbook: Pick<Workbook, "undo">, sheet: SheetAdded): Promise<boolean> {
  try {
    return (await workbook.undo(sheet)).undone;
  } catch {
    return workbook.undo(sheet).then(
      ({ undone }) => undone,
      (error: unknown) => error instanceof Failure && error.detail.code === "sheetGone",
    );
  }
}

/** All of the rewritten cells get their old contents, or, when the host stops, all of them keep the new ones. */
async function putCellsBack(workbook: StepsWorkbook, { cells, kept }: StepsDone): Promise<void> {
  const undone: CellsRewritten[] = [];
  for (const receipt of [...cells].reverse()) {
    const outcome = await workbook.undo(receipt).catch((error: unknown) => error);
    if (isDone(outcome)) {
      undone.unshift(receipt);
      continue;
    }
    try {
      for (const { sheets } of undone) await workbook.rewriteCells(sheets.map(asAfter));
    } catch {
      throw halfMade(kept, receipt.name);
    }
    throw isTorn(outcome) ? halfMade(kept, receipt.name) : asError(outcome, receipt.name);
  }
}

function halfMade(kept: string | undefined, name: string): Failure {
  return new Failure({ code: "copyHalfMade", sheet: kept ?? name });
}

function isDone(outcome: unknown): boolean {
  return (outcome as Partial<UndoOutcome> | undefined)?.undone === true;
}

/** Whether the host itself has stopped halfway. */
function isTorn(error: unknown): boolean {
  return error instanceof Failure && error.detail.code === "cellsHalfWritten";
}

function asError(outcome: unknown, sheet: string): unknown {
  return outcome instanceof Error ? outcome : new Failure({ code: "sourceChanged", sheet });
}

function asAfter({ name, cells }: CellsRewritten["sheets"][number]): SheetChanges {
  return { sheet: name, cells: cells.map(({ row, column, after }) => ({ row, column, content: asEntered(after) })) };
}

/** A content as a receipt tells it, as it is entered: a formula in en-US. */
function asEntered(content: CellValue): CellValue {
  return typeof content === "string" && content.startsWith("=") ? withCommas(content) : content;
}

/** The rewritten cells that do not hold what they were given, by their addresses with their sheets. */
async function changedRewrites(workbook: StepsWorkbook, { sheets }: CellsRewritten): Promise<string[]> {
  const changed: string[] = [];
  for (const { name, cells } of sheets) {
    const area = areaAround(cells);
    const now = await workbook.readContents(name, area);
    const others = cells.filter((cell) => contentAt(now, area, cell) !== cell.after);
    changed.push(...others.map(({ row, column }) => addressOnSheet(name, cellAddress(row, column))));
  }
  return changed;
}

/** The addresses on a written sheet that do not hold what was written; around it, those that hold anything. */
async function changedCells(workbook: StepsWorkbook, { name, area, after }: SheetAdded): Promise<string[]> {
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
