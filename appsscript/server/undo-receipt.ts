import type { CellsReplaced, Receipt, SheetAdded, UndoOutcome } from "../../shared/application/receipt";
import { areaAddress, cellAddress, type Area, type CellValue } from "../../shared/tables/grid";
import { areaOf, rangeOf } from "./area-range";
import { readCells } from "./cell-contents";
import { sheetWithId } from "./find-sheet";
import { putBack } from "./put-back";
import { takeBackCells } from "./rewrite-cells";
import { assertWritable, refusedWrite } from "./writable";
import { writeContents } from "./write-contents";

/** Beyond so many cells outside the report, what lies there is not read: its areas are told instead of its cells. */
const MOST_CELLS_OUTSIDE = 5000;

/**
 * Takes back what a receipt stands for: deletes the added sheet, or puts the replaced contents back. With any cell
 * changed since, nothing is touched and the addresses are told; of a sheet that has grown far beyond its report, the
 * areas outside the report. A renamed or moved sheet is found by its id. Fails with `sheetGone` when it is deleted,
 * with what `assertWritable` refuses, and with `cellsHalfWritten` when putting contents back fails halfway.
 */
export function takeBack(receipt: Receipt): UndoOutcome {
  if (receipt.kind === "cellsRewritten") return takeBackCells(receipt);
  const sheet = sheetWithId(receipt.sheetId, receipt.name);
  const scope = receipt.kind === "sheetAdded" ? hull(receipt.area, areaOf(sheet.getDataRange())) : receipt.area;
  const beyond = outside(receipt.area, scope);
  if (beyond.reduce((cells, { rows, columns }) => cells + rows * columns, 0) > MOST_CELLS_OUTSIDE)
    return { undone: false, changedSince: beyond.map(areaAddress) };
  const now = readCells(rangeOf(sheet, scope)).contents;
  const changedSince = changedCells(now, scope, receipt);
  if (changedSince.length > 0) return { undone: false, changedSince };
  if (receipt.kind === "cellsReplaced") assertWritable(sheet, receipt.area);
  try {
    if (receipt.kind === "sheetAdded") SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    else writeContents(sheet, receipt.area, now, receipt.before);
    SpreadsheetApp.flush();
  } catch (error) {
    if (receipt.kind === "cellsReplaced") putBack(sheet, receipt.name, receipt.area, now);
    throw refusedWrite(error);
  }
  return { undone: true, changedSince };
}

/** Cells of the scope that do not hold what the receipt left there; outside its area it left nothing. */
function changedCells(now: readonly (readonly CellValue[])[], scope: Area, { area, after }: SheetAdded | CellsReplaced): string[] {
  const changed: string[] = [];
  now.forEach((row, at) =>
    row.forEach((content, index) => {
      const sheetRow = scope.row + at;
      const sheetColumn = scope.column + index;
      const left = after[sheetRow - area.row]?.[sheetColumn - area.column] ?? "";
      if (content !== left) changed.push(cellAddress(sheetRow, sheetColumn));
    }),
  );
  return changed;
}

function hull(first: Area, second: Area): Area {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const rows = Math.max(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.max(first.column + first.columns, second.column + second.columns) - column;
  return { row, column, rows, columns };
}

/** What of `whole` lies below and beside `inner`, both from the same first cell on. */
function outside(inner: Area, whole: Area): Area[] {
  const below = { ...whole, row: inner.row + inner.rows, rows: whole.rows - inner.rows };
  const beside = { ...inner, column: inner.column + inner.columns, columns: whole.columns - inner.columns };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
