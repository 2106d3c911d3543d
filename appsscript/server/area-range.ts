import type { Area } from "../../shared/tables/grid";

/** The range of an area; Apps Script counts rows and columns from 1. Throws when the area leaves the grid. */
export function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
}

/** The area of a range, counted from 0. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** What two areas have in common; 0 × 0 at the first one's corner when they do not meet. */
export function common(first: Area, second: Area): Area {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  if (rows > 0 && columns > 0) return { row, column, rows, columns };
  return { row: first.row, column: first.column, rows: 0, columns: 0 };
}

/** Whether two areas share a cell. */
export function meet(first: Area, second: Area): boolean {
  return common(first, second).rows > 0;
}
