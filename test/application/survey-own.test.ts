import { surveyOwn } from "../../shared/application/survey-own";
import type { FormulaCell } from "../../shared/application/formula-cells";

const cell = (row: number, formula: string, value: FormulaCell["value"]): FormulaCell => ({ row, column: 3, formula, value, locked: false });

test("formulas of ours are counted in any spelling, and those that show an error are listed", () => {
  const found = surveyOwn([
    { sheet: "Tháng 5", hidden: false, cells: [cell(1, "=TYLE_TRUCTUYEN(C2,B2)", 0.45), cell(2, "=_xldudf_TYLE_TRUCTUYEN(C3,B3)", "#NAME?"), cell(3, '="TYLE_TRUCTUYEN("', "#NAME?")] },
    { sheet: "Ẩn", hidden: true, cells: [cell(0, '=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(B1)"),0.5)', 0.5), cell(1, "=OTHER(1)", "#NAME?"), cell(2, "=DOC_SO(B2)", "# 5")] },
  ]);
  expect(found).toEqual({ count: 4, errors: [{ sheet: "Tháng 5", row: 2, column: 3, value: "#NAME?" }] });
});

test("a workbook without any has none", () => {
  expect(surveyOwn([])).toEqual({ count: 0, errors: [] });
});
