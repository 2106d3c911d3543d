import type { Selection } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import type { Area, CellValue, Grid } from "../../shared/tables/grid";
import { areaOf, common, meet, rangeOf } from "./area-range";
import { hasCells } from "./find-sheet";
import { hiddenRows } from "./hidden-rows";
import { plainValues } from "./plain-values";

/** A run has 6 minutes and the answer crosses to the sidebar as JSON: more cells than this are refused, not tried. */
const MOST_CELLS = 1000000;

/** The used part of the active sheet and what is selected in it; a sheet without cells reads as empty. */
export function readActive(): Selection {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  if (!hasCells(sheet)) return { grid: emptyGrid(sheet.getName(), firstCell), selected: firstCell };
  const range = spreadsheet.getActiveRange();
  return { grid: readGrid(sheet, null), selected: range === null ? firstCell : areaOf(range) };
}

/**
 * The used part of a sheet, or of the part asked for, without blank edges, by one `getValues`.
 * Nothing used gives 0 × 0 values. More than 1,000,000 cells fail with `tooManyCells`.
 */
export function readGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, part: Area | null): Grid {
  const used = areaOf(sheet.getDataRange());
  const block = part === null ? used : common(part, used);
  const cells = block.rows * block.columns;
  if (cells > MOST_CELLS) throw new Failure({ code: "tooManyCells", cells, most: MOST_CELLS });
  if (cells === 0) return emptyGrid(sheet.getName(), block);
  const range = rangeOf(sheet, block);
  const values = plainValues(range, range.getValues());
  const area = withoutBlankEdges(block, values);
  if (area.rows === 0) return emptyGrid(sheet.getName(), block);
  const top = area.row - block.row;
  const left = area.column - block.column;
  return {
    sheet: sheet.getName(),
    area,
    values: values.slice(top, top + area.rows).map((row) => row.slice(left, left + area.columns)),
    merges: range
      .getMergedRanges()
      .map(areaOf)
      .filter((merge) => meet(merge, area)),
    hiddenRows: hiddenRows(sheet, area),
  };
}

function emptyGrid(sheet: string, { row, column }: Area): Grid {
  return { sheet, area: { row, column, rows: 0, columns: 0 }, values: [], merges: [], hiddenRows: [] };
}

function withoutBlankEdges(block: Area, values: readonly (readonly CellValue[])[]): Area {
  let [top, left, bottom, right] = [block.rows, block.columns, -1, -1];
  values.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value === "") return;
      top = Math.min(top, at);
      left = Math.min(left, column);
      bottom = Math.max(bottom, at);
      right = Math.max(right, column);
    }),
  );
  if (bottom < 0) return { ...block, rows: 0, columns: 0 };
  return { row: block.row + top, column: block.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
