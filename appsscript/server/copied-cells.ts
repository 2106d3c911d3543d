import type { CopiedCells } from "../../shared/application/workbook";
import type { Area } from "../../shared/tables/grid";
import { rangeOf } from "./area-range";
import { charactersOfPixels } from "./column-width";
import { heldValues } from "./held-values";

/** What Sheets calls a cell without a number format, besides "General". */
const AUTOMATIC = /^(|0\.#{15})$/;

/** What a copy of an area is made from; see the port. One `getValues`, `getNumberFormats` and `getFormulas`, and two calls for each column. */
export function copiedCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, area: Area): CopiedCells {
  const range = rangeOf(sheet, area);
  const values = heldValues(range.getValues());
  const formats = range.getNumberFormats().map((row) => row.map((format) => (AUTOMATIC.test(format) ? "General" : format)));
  const formulas = range.getFormulas().reduce((sum, row) => sum + row.filter((formula) => formula !== "").length, 0);
  const columnWidths = Array.from({ length: area.columns }, (_, at) => {
    const column = area.column + at + 1;
    return sheet.isColumnHiddenByUser(column) ? 0 : charactersOfPixels(sheet.getColumnWidth(column));
  });
  return { values, formats, columnWidths, formulas };
}
