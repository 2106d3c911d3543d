import type { Injector, IRange } from "@univerjs/core";
import type { Area, CellValue, Grid } from "../../shared/tables/grid";
import { eachInSteps, type Steps } from "../../shared/tables/steps";
import type { FWorksheet } from "../facade";
import { SheetCells } from "./cell-values";

/** Univer's range as an area. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** An area as Univer's range. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** What two areas share; undefined when they do not meet. */
export function sharedArea(first: Area, second: Area): Area | undefined {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The merged areas of a sheet that touch an area. */
export function mergesIn(worksheet: FWorksheet, area: Area): Area[] {
  const merges = worksheet.getSheet().getMergeData().map(areaOf);
  return merges.filter((merge) => sharedArea(merge, area) !== undefined);
}

/** The used part of a sheet, or of the part asked for; nothing used gives no rows. */
export function* readGrid(worksheet: FWorksheet, injector: Injector, part?: Area): Steps<Grid> {
  const cells = new SheetCells(worksheet, injector);
  const used = yield* cells.usedArea();
  const area = (part === undefined ? used : sharedArea(used, part)) ?? { ...used, rows: 0, columns: 0 };
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const values: CellValue[][] = [];
  const hiddenRows: number[] = [];
  yield* eachInSteps(area.rows, (index) => {
    const row = area.row + index;
    values.push(columns.map((column) => cells.value(row, column)));
    if (!worksheet.getSheet().getRowVisible(row)) hiddenRows.push(row);
  });
  return { sheet: worksheet.getSheetName(), area, values, merges: mergesIn(worksheet, area), hiddenRows };
}
