import { failureOf } from "../../addin-excel/excel-errors";
import { Failure } from "../../shared/domain/failure";

test.each([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["InactiveWorkbook", "busyElsewhere"],
  ["AccessDenied", "readOnly"],
  ["ConnectionFailure", "noConnection"],
])("Excel's %s is told as %s", (code, expected) => {
  expect(failureOf({ code, message: "x" }).detail.code).toBe(expected);
});

test("any other refusal of Excel keeps its code and the statement that failed", () => {
  const error = { code: "InsertDeleteConflict", debugInfo: { statement: "range.values = ...;" } };
  expect(failureOf(error).detail).toEqual({
    code: "hostRefused",
    statement: "InsertDeleteConflict range.values = ...;",
  });
});

test("a failure of our own stays what it is, and a fault of the product is told as hostRefused", () => {
  const own = new Failure({ code: "workbookProtected" });
  expect(failureOf(own)).toBe(own);
  expect(failureOf(new TypeError("x is undefined")).detail).toEqual({
    code: "hostRefused",
    statement: "TypeError: x is undefined",
  });
});
