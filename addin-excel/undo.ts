import type { CellsReplaced, Receipt, SheetAdded, UndoOutcome } from "../shared/application/receipt";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress, cellAddress, contains } from "../shared/tables/grid";
import { readContents } from "./cell-contents";
import { areaOf, askArea } from "./excel-areas";
import { inExcel, inOneUndoStep, worksheetOf } from "./in-excel";
import { readBeforeWriting, writeContents } from "./replace-cells";
import { undoRewriting } from "./rewrite-cells";

type Cells = readonly (readonly CellValue[])[];

const UNDONE: UndoOutcome = { undone: true, changedSince: [] };

/** The addresses, row by row, where what stands in `area` is not what the receipt left; outside it, blank. */
function changedSince(receipt: SheetAdded | CellsReplaced, area: Area, found: Cells): string[] {
  const changed: string[] = [];
  found.forEach((line, rowAt) =>
    line.forEach((content, columnAt) => {
      const [row, column] = [area.row + rowAt, area.column + columnAt];
      const left = contains(receipt.area, row, column)
        ? receipt.after[row - receipt.area.row]?.[column - receipt.area.column]
        : "";
      if (content !== left) changed.push(cellAddress(row, column));
    }),
  );
  return changed;
}

function around(first: Area, second: Area): Area {
  if (second.rows === 0) return first;
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const rows = Math.max(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.max(first.column + first.columns, second.column + second.columns) - column;
  return { row, column, rows, columns };
}

/** Beyond so many cells outside the report, what lies there is not read: its areas are told instead of its cells. */
const MOST_CELLS_OUTSIDE = 5_000;

/** What of `whole` lies below and beside `inner`, both from the same first cell on. */
function outside(inner: Area, whole: Area): Area[] {
  const below = { ...whole, row: inner.row + inner.rows, rows: whole.rows - inner.rows };
  const beside = { ...inner, column: inner.column + inner.columns, columns: whole.columns - inner.columns };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Deletes the sheet when it holds the report and nothing else. Deleting is no part of an undo group in Excel. */
function undoSheet(receipt: SheetAdded): Promise<UndoOutcome> {
  return inExcel(async (context) => {
    const sheet = await worksheetOf(context, receipt.sheetId, receipt.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    askArea(used);
    await context.sync();
    const area = around(receipt.area, areaOf(used));
    const beyond = outside(receipt.area, area);
    if (beyond.reduce((cells, { rows, columns }) => cells + rows * columns, 0) > MOST_CELLS_OUTSIDE)
      return { undone: false, changedSince: beyond.map(areaAddress) };
    const changed = changedSince(receipt, area, (await readContents(context, sheet, area)).typed);
    if (changed.length > 0) return { undone: false, changedSince: changed };
    sheet.delete();
    await context.sync();
    return UNDONE;
  });
}

function undoCells(receipt: CellsReplaced): Promise<UndoOutcome> {
  return inOneUndoStep(async (context) => {
    const sheet = await worksheetOf(context, receipt.sheetId, receipt.name);
    const now = await readBeforeWriting(context, sheet, receipt.area);
    const changed = changedSince(receipt, receipt.area, now.contents.typed);
    if (changed.length > 0) return { undone: false, changedSince: changed };
    await writeContents(context, sheet, receipt.area, receipt.before, now);
    return UNDONE;
  });
}

/**
 * Takes back what a receipt stands for; see the port. The sheet is found by its id, so renaming or moving it does
 * no harm; a deleted one fails with `sheetGone`. Of a sheet that has grown far beyond its report, `changedSince`
 * names the areas outside the report ("A9:G50000") and nothing is read.
 */
export function undo(receipt: Receipt): Promise<UndoOutcome> {
  switch (receipt.kind) {
    case "sheetAdded":
      return undoSheet(receipt);
    case "cellsReplaced":
      return undoCells(receipt);
    case "cellsRewritten":
      return undoRewriting(receipt);
  }
}
