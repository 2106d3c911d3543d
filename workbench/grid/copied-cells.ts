import type { Injector } from "@univerjs/core";
import type { CopiedCells } from "../../shared/application/workbook";
import type { Area, CellValue } from "../../shared/tables/grid";
import { eachInSteps, type Steps } from "../../shared/tables/steps";
import type { FWorksheet } from "../facade";
import { SheetCells } from "./cell-values";
import { charactersOfPixels } from "./column-width";

/** What a copy of an area is made from; see the port. */
export function* copiedCells(worksheet: FWorksheet, injector: Injector, area: Area): Steps<CopiedCells> {
  const cells = new SheetCells(worksheet, injector);
  const sheet = worksheet.getSheet();
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  let formulas = 0;
  yield* eachInSteps(area.rows, (at) => {
    values.push(columns.map((column) => cells.raw(area.row + at, column)));
    formulas += columns.filter((column) => cells.isFormula(area.row + at, column)).length;
    formats.push(columns.map((column) => cells.format(area.row + at, column)));
  });
  const columnWidths = columns.map((column) => (sheet.getColVisible(column) ? charactersOfPixels(sheet.getColumnWidth(column)) : 0));
  return { values, formats, columnWidths, formulas };
}
