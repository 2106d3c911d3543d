import type { SheetChanges } from "../../shared/application/cell-changes";
import type { CellsRewritten, SheetRewritten, UndoOutcome } from "../../shared/application/receipt";
import { Failure } from "../../shared/domain/failure";
import { changedBlocks } from "../../shared/tables/changed-blocks";
import type { Area, CellValue } from "../../shared/tables/grid";
import { cellAddress } from "../../shared/tables/grid";
import { addressOnSheet, areaAround, contentAt, withContents, type Place } from "../../shared/tables/single-cells";
import type { FWorkbook, FWorksheet } from "../facade";
import type { RunningUniver } from "../univer";
import { findSheet, sheetOfReceipt } from "./find-sheet";
import { contentsOf, writeContents } from "./write-cells";

/** Cells of one sheet that are to be written. */
interface Rewriting<Cell extends Place> {
  readonly sheet: FWorksheet;
  readonly cells: readonly Cell[];
}

/**
 * Writes single cells; see the port. Waits with `settled` until their figures are there. When a write fails, all cells
 * get their old contents again.
 */
export async function rewriteCells(
  running: RunningUniver,
  workbook: FWorkbook,
  changes: readonly SheetChanges[],
  settled: () => Promise<void>,
): Promise<CellsRewritten> {
  const rewritings = changes
    .filter(({ cells }) => cells.length > 0)
    .map(({ sheet, cells }) => ({ sheet: findSheet(workbook, sheet), cells }));
  const [first] = rewritings;
  if (first === undefined) throw new Failure({ code: "hostRefused", statement: "rewriteCells: no cells" });
  const before = putAll(running, rewritings, ({ content }) => content);
  await settled();
  const sheets = rewritings.map(({ sheet, cells }, at): SheetRewritten => {
    const area = areaAround(cells);
    const after = contentsOf(sheet, running.injector, area);
    return {
      sheetId: sheet.getSheetId(),
      name: sheet.getSheetName(),
      cells: cells.map(({ row, column }) => ({
        row,
        column,
        before: contentAt(before[at] ?? [], area, { row, column }),
        after: contentAt(after, area, { row, column }),
      })),
    };
  });
  return { kind: "cellsRewritten", sheets, name: first.sheet.getSheetName(), area: areaAround(first.cells) };
}

/** Gives single cells their old contents again, unless one of them has been changed since; see the port. */
export function undoRewriting(running: RunningUniver, workbook: FWorkbook, receipt: CellsRewritten): UndoOutcome {
  const rewritings = receipt.sheets.map((each) => ({ sheet: sheetOfReceipt(workbook, each), cells: each.cells }));
  const changedSince = rewritings.flatMap(({ sheet, cells }) => {
    const area = areaAround(cells);
    const now = contentsOf(sheet, running.injector, area);
    return cells
      .filter((cell) => contentAt(now, area, cell) !== cell.after)
      .map(({ row, column }) => addressOnSheet(sheet.getSheetName(), cellAddress(row, column)));
  });
  if (changedSince.length > 0) return { undone: false, changedSince };
  putAll(running, rewritings, ({ before }) => before);
  return { undone: true, changedSince };
}

/** Writes all cells and gives the tables that stood around them. */
function putAll<Cell extends Place>(
  { injector }: RunningUniver,
  rewritings: readonly Rewriting<Cell>[],
  contentOf: (cell: Cell) => CellValue,
): CellValue[][][] {
  for (const { sheet } of rewritings)
    if (!sheet.getWorksheetPermission().canEdit())
      throw new Failure({ code: "sheetProtected", sheet: sheet.getSheetName() });
  for (const { sheet, cells } of rewritings) makeRoom(sheet, areaAround(cells));
  const before = rewritings.map(({ sheet, cells }) => contentsOf(sheet, injector, areaAround(cells)));
  const put = (content: (cell: Cell, old: CellValue) => CellValue): void =>
    rewritings.forEach((rewriting, at) => putOn(rewriting, before[at] ?? [], content));
  try {
    put(contentOf);
  } catch (error) {
    put((_, old) => old);
    throw error;
  }
  return before;
}

/** Univer keeps no cell beyond the rows and columns that a sheet has. */
function makeRoom(sheet: FWorksheet, { row, rows, column, columns }: Area): void {
  const [lackingRows, lackingColumns] = [row + rows - sheet.getMaxRows(), column + columns - sheet.getMaxColumns()];
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows() - 1, lackingRows);
  if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns() - 1, lackingColumns);
}

function putOn<Cell extends Place>(
  { sheet, cells }: Rewriting<Cell>,
  before: readonly (readonly CellValue[])[],
  content: (cell: Cell, old: CellValue) => CellValue,
): void {
  const area = areaAround(cells);
  const wanted = withContents(before, area, cells, (cell) => content(cell, contentAt(before, area, cell)));
  const marked = withContents(before, area, cells, () => "\u0000");
  for (const block of changedBlocks(marked, wanted))
    writeContents(
      sheet,
      { ...block, row: area.row + block.row, column: area.column + block.column },
      wanted.slice(block.row, block.row + block.rows).map((row) => row.slice(block.column, block.column + block.columns)),
    );
}
