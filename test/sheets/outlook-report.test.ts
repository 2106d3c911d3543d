import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { isFormula } from "../../shared/reports/report-sheet";
import { communes, workbookOf } from "../contract/sample-workbook";
import { outlookReport } from "../reports/outlook-report";
import { openSpreadsheet } from "../support/apps-script-vm";

test("the sheet about the way to the target, written by the built add-on, reads back as the core worked it out", async () => {
  const { run, spreadsheet } = openSpreadsheet(workbookOf(communes));
  const workbook = createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]);
  const report = outlookReport();
  const receipt = await workbook.addSheet(report);
  const { cells } = spreadsheet.sheet(receipt.name);
  report.cells.forEach((row, at) =>
    row.forEach((cell, column) => {
      expect(cells.formula(at, column).startsWith("=")).toBe(isFormula(cell));
      const value = cells.value(at, column);
      if (isFormula(cell) && typeof cell.value === "number") expect(value).toBeCloseTo(cell.value, 11);
      else expect(value).toBe(isFormula(cell) ? cell.value : cell);
    }),
  );
  expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
});
