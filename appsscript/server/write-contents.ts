import type { Area, CellValue } from "../../shared/tables/grid";
import { rangeOf } from "./area-range";
import { writtenContent } from "./cell-contents";
import { changedBlocks } from "../../shared/tables/changed-blocks";

type Cells = readonly (readonly CellValue[])[];

/**
 * Makes an area hold `after`, given that it holds `before` (both as `readContents` tells them): one `setValues` for
 * each block of changed cells. Cells that stay the same and all formats are left alone.
 */
export function writeContents(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  area: Area,
  before: Cells,
  after: Cells,
): void {
  const blocks = changedBlocks(before, after);
  if (blocks.length === 0) return;
  const formats = rangeOf(sheet, area).getNumberFormats();
  for (const block of blocks) {
    const range = rangeOf(sheet, { ...block, row: area.row + block.row, column: area.column + block.column });
    const rows = after.slice(block.row, block.row + block.rows);
    range.setValues(
      rows.map((row, at) =>
        row
          .slice(block.column, block.column + block.columns)
          .map((content, column) => writtenContent(content, formats[block.row + at]?.[block.column + column] ?? "")),
      ),
    );
  }
}
