import { Failure } from "../shared/domain/failure";
import { excelFeatures } from "./features";
import { excelErrorCode, failureOf } from "./excel-errors";

type Task<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a task on the open workbook; what Excel refuses comes out as a `Failure`. */
export async function inExcel<T>(task: Task<T>): Promise<T> {
  try {
    return await Excel.run(task);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * The same, with all its writes as one step of Ctrl+Z where Excel can group them (ExcelApi 1.20).
 * A call that a group does not allow makes the whole task fail with UndoNotSupported: it is then run
 * again without the group, so the task must read what it needs afresh.
 */
export async function inOneUndoStep<T>(task: Task<T>): Promise<T> {
  if (!excelFeatures().undoGroups) return inExcel(task);
  try {
    return await Excel.run({ mergeUndoGroup: true }, task);
  } catch (error) {
    if (excelErrorCode(error) === "UndoNotSupported") return inExcel(task);
    throw failureOf(error);
  }
}

/** A worksheet by its name (any case) or id, with its own name and id loaded; fails with `sheetGone`. */
export async function worksheetOf(context: Excel.RequestContext, key: string, name = key): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id,name");
  await context.sync();
  if (sheet.isNullObject) throw new Failure({ code: "sheetGone", sheet: name });
  return sheet;
}
