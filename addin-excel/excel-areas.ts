import type { Area } from "../shared/tables/grid";
import { areaAddress } from "../shared/tables/grid";

/** Asks for what `areaOf` needs to know of a range. */
export function askArea(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** The same for every range of a collection. */
export function askAreas(ranges: Excel.RangeCollection): void {
  ranges.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
}

const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** The area of a loaded range; 0 × 0 for a null object. */
export function areaOf(range: Excel.Range): Area {
  if (range.isNullObject) return NOWHERE;
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Where two areas overlap; 0 × 0 when they do not. */
export function overlap(first: Area, second: Area): Area {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : NOWHERE;
}

/** The smallest area from A1 on that holds `area`. */
export function fromA1To(area: Area): Area {
  return { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns };
}
