import type { ColumnBlock, ColumnsRead } from "../../shared/application/columns-read";
import { columnSpans, paddedWithBlanks } from "../../shared/tables/column-spans";
import type { Area } from "../../shared/tables/grid";
import { areaOf, common, rangeOf } from "./area-range";
import { heldValues } from "./held-values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `Workbook.readColumns`: one `getValues` for each run, and nothing that writes between them. */
export function columnsOf(sheet: Sheet, { columns, row, rows, withUsed }: ColumnBlock): ColumnsRead {
  const whole: Area = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const runs = columnSpans(columns, rows).map((span) => {
    const area = common({ ...span, row, rows }, whole);
    const values = area.rows === 0 ? [] : heldValues(rangeOf(sheet, area).getValues());
    return { column: span.column, values: paddedWithBlanks(values, rows, span.columns) };
  });
  return withUsed === true ? { runs, used: usedPart(sheet) } : { runs };
}

/** The data range of an empty sheet is A1. */
function usedPart(sheet: Sheet): Area {
  return sheet.getLastRow() === 0 ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(sheet.getDataRange());
}
