import type { Receipt, UndoOutcome } from "../../shared/application/workbook";
import type { Area, CellValue } from "../../shared/tables/grid";
import { cellAddress } from "../../shared/tables/grid";
import type { FWorkbook, FWorksheet } from "../facade";
import type { RunningUniver } from "../univer";
import { SheetCells } from "./cell-values";
import { sheetOfReceipt } from "./find-sheet";
import { requireFreeStructure } from "./protection";
import { contentsOf, requireWritable, writeContents } from "./write-cells";

/**
 * Takes back what a receipt stands for. With a single cell changed since, nothing is touched and the addresses are
 * listed. Fails with `sheetGone`, and as writing does on protected sheets.
 */
export function undoReceipt(running: RunningUniver, workbook: FWorkbook, receipt: Receipt): UndoOutcome {
  const sheet = sheetOfReceipt(workbook, receipt);
  const watched = receipt.kind === "sheetAdded" ? wholeSheet(running, sheet, receipt.area) : receipt.area;
  const changedSince = changedCells(running, sheet, watched, receipt);
  if (changedSince.length > 0) return { undone: false, changedSince };
  if (receipt.kind === "sheetAdded") {
    requireFreeStructure(running.api, workbook);
    workbook.deleteSheet(sheet);
  } else {
    requireWritable(sheet, receipt.area);
    writeContents(sheet, receipt.area, receipt.before);
  }
  return { undone: true, changedSince: [] };
}

/** The report and whatever has been written around it since. */
function wholeSheet({ injector }: RunningUniver, sheet: FWorksheet, area: Area): Area {
  const used = new SheetCells(sheet, injector).usedArea();
  const rows = Math.max(area.row + area.rows, used.row + used.rows);
  const columns = Math.max(area.column + area.columns, used.column + used.columns);
  return { row: 0, column: 0, rows, columns };
}

function changedCells({ injector }: RunningUniver, sheet: FWorksheet, watched: Area, receipt: Receipt): string[] {
  const left = (row: number, column: number): CellValue =>
    receipt.after[row - receipt.area.row]?.[column - receipt.area.column] ?? "";
  const changed: string[] = [];
  contentsOf(sheet, injector, watched).forEach((cells, row) =>
    cells.forEach((content, column) => {
      const place = [watched.row + row, watched.column + column] as const;
      if (content !== left(...place)) changed.push(cellAddress(...place));
    }),
  );
  return changed;
}
