import { Failure } from "../../shared/domain/failure";
import { areaAddress, type Area, type CellValue } from "../../shared/tables/grid";
import { rangeOf } from "./area-range";
import { readCells } from "./cell-contents";
import { changedBlocks } from "../../shared/tables/changed-blocks";
import { writeContents } from "./write-contents";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly CellValue[])[];

/**
 * After a write that failed: makes an area hold `before` (as `readCells` told it) again and looks whether it does.
 * Fails with `cellsHalfWritten` when a call throws or the area holds anything else; `name` is the sheet's.
 */
export function putBack(sheet: Sheet, name: string, area: Area, before: Cells): void {
  if (!isPutBack(sheet, area, before))
    throw new Failure({ code: "cellsHalfWritten", sheet: name, area: areaAddress(area) });
}

function isPutBack(sheet: Sheet, area: Area, before: Cells): boolean {
  try {
    const range = rangeOf(sheet, area);
    writeContents(sheet, area, readCells(range).contents, before);
    SpreadsheetApp.flush();
    return changedBlocks(readCells(range).contents, before).length === 0;
  } catch {
    return false;
  }
}
