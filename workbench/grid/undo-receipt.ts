import type { CellsReplaced, Receipt, SheetAdded, UndoOutcome } from "../../shared/application/receipt";
import type { Area } from "../../shared/tables/grid";
import { cellAddress } from "../../shared/tables/grid";
import type { FWorkbook, FWorksheet } from "../facade";
import type { RunningUniver } from "../univer";
import { SheetCells } from "./cell-values";
import { sheetOfReceipt } from "./find-sheet";
import { requireFreeStructure } from "./protection";
import { sharedArea } from "./read-grid";
import { undoRewriting } from "./rewrite-cells";
import { contentsOf, requireWritable, writeContents } from "./write-cells";

const MOST_OUTSIDE = 5;

/**
 * Takes back what a receipt stands for. With a single cell changed since, nothing is touched and the addresses are
 * listed, of cells around a report the first few. Fails with `sheetGone`, and as writing does on protected sheets.
 */
export function undoReceipt(running: RunningUniver, workbook: FWorkbook, receipt: Receipt): UndoOutcome {
  if (receipt.kind === "cellsRewritten") return undoRewriting(running, workbook, receipt);
  const sheet = sheetOfReceipt(workbook, receipt);
  const grown = receipt.kind === "sheetAdded" ? filledOutside(running, sheet, receipt.area) : [];
  const changedSince = [...changedCells(running, sheet, receipt), ...grown];
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

/** Cells that were filled around a report since; a single one would do, and a few say where to look. */
function filledOutside({ injector }: RunningUniver, sheet: FWorksheet, area: Area): string[] {
  const isOutside = ([row, column]: readonly [number, number]): boolean =>
    sharedArea(area, { row, column, rows: 1, columns: 1 }) === undefined;
  const places = new SheetCells(sheet, injector).filledPlaces().filter(isOutside);
  return places.slice(0, MOST_OUTSIDE).map((place) => cellAddress(...place));
}

function changedCells({ injector }: RunningUniver, sheet: FWorksheet, { area, after }: SheetAdded | CellsReplaced): string[] {
  return contentsOf(sheet, injector, area).flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      content === (after[row]?.[column] ?? "") ? [] : [cellAddress(area.row + row, area.column + column)],
    ),
  );
}
