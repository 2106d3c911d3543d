import type { Area } from "../../shared/tables/grid";
import { areaOf, common } from "./area-range";

/**
 * Apps Script has no call for "which rows are hidden": each row is a call of its own, and none is cheap. Small
 * sheets are asked row by row; larger ones only within a filter; beyond that the host cannot tell in bearable time.
 * Nothing but a note depends on it: hidden rows are always read and counted.
 */
const MOST_ROWS_ASKED = 500;
const MOST_FILTERED_ROWS_ASKED = 2000;

/**
 * The sheet rows (from 0) of an area that a person hid or a filter hides. Rows hidden by a person are told up to
 * 500 rows, rows hidden by the sheet's filter up to 2,000; filter views are personal and cannot be seen.
 */
export function hiddenRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, area: Area): number[] {
  const filter = sheet.getFilter();
  const filtered = filter === null ? { row: 0, rows: 0 } : common(areaOf(filter.getRange()), area);
  const askFilter = filtered.rows <= MOST_FILTERED_ROWS_ASKED;
  const hidden: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const inFilter = askFilter && row >= filtered.row && row < filtered.row + filtered.rows;
    const byUser = area.rows <= MOST_ROWS_ASKED && sheet.isRowHiddenByUser(row + 1);
    if (byUser || (inFilter && sheet.isRowHiddenByFilter(row + 1))) hidden.push(row);
  }
  return hidden;
}
