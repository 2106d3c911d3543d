import type { Receipt, UndoOutcome } from "../../shared/application/workbook";
import { cellAddress, type Area, type CellValue } from "../../shared/tables/grid";
import { areaOf, rangeOf } from "./area-range";
import { readCells } from "./cell-contents";
import { sheetWithId } from "./find-sheet";
import { assertWritable, refusedWrite } from "./writable";
import { writeContents } from "./write-contents";

/**
 * Takes back what a receipt stands for: deletes the added sheet, or puts the replaced contents back. With any cell
 * changed since, nothing is touched and the addresses are told. Fails with `sheetGone` when the sheet is deleted;
 * a renamed or moved sheet is found by its id.
 */
export function takeBack(receipt: Receipt): UndoOutcome {
  const sheet = sheetWithId(receipt.sheetId, receipt.name);
  const scope = receipt.kind === "sheetAdded" ? hull(receipt.area, areaOf(sheet.getDataRange())) : receipt.area;
  const now = readCells(rangeOf(sheet, scope)).contents;
  const changedSince = changedCells(now, scope, receipt);
  if (changedSince.length > 0) return { undone: false, changedSince };
  try {
    if (receipt.kind === "sheetAdded") SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    else {
      assertWritable(sheet, receipt.area);
      writeContents(sheet, receipt.area, now, receipt.before);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    throw refusedWrite(error);
  }
  return { undone: true, changedSince };
}

/** Cells of the scope that do not hold what the receipt left there; outside its area it left nothing. */
function changedCells(now: readonly (readonly CellValue[])[], scope: Area, { area, after }: Receipt): string[] {
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
