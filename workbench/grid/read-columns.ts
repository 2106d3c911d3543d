import type { Injector } from "@univerjs/core";
import type { ColumnBlock, ColumnRun, ColumnsRead } from "../../shared/application/columns-read";
import { columnSpans } from "../../shared/tables/column-spans";
import type { Area } from "../../shared/tables/grid";
import { eachInSteps, type Steps } from "../../shared/tables/steps";
import type { FWorksheet } from "../facade";
import { SheetCells } from "./cell-values";

/** `Workbook.usedArea`. */
export function* usedPart(worksheet: FWorksheet, injector: Injector): Steps<Area> {
  const { row, column, rows, columns } = yield* new SheetCells(worksheet, injector).usedArea();
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}

/** `Workbook.readColumns`, from the cells as they are kept. */
export function* columnsOf(
  worksheet: FWorksheet,
  injector: Injector,
  { columns, row, rows, withUsed }: ColumnBlock,
): Steps<ColumnsRead> {
  const cells = new SheetCells(worksheet, injector);
  const runs: ColumnRun[] = [];
  for (const { column, columns: wide } of columnSpans(columns, rows)) {
    const values: ColumnRun["values"] = [];
    yield* eachInSteps(rows, (at) => {
      values.push(Array.from({ length: wide }, (_, right) => cells.raw(row + at, column + right)));
    });
    runs.push({ column, values });
  }
  return withUsed === true ? { runs, used: yield* usedPart(worksheet, injector) } : { runs };
}
