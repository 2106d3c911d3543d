import { isFormula } from "../../shared/reports/report-sheet";
import { outlookReport } from "../reports/outlook-report";
import { openWorkbench, type WatchedPage } from "../support/browser-page";
import { workbookInPage } from "./open-fixture";

let workbench: WatchedPage;

beforeEach(async () => {
  workbench = await openWorkbench();
});

afterEach(async () => {
  workbench.assertClean();
  await workbench.close();
});

test("a real spreadsheet engine works out the sheet about the way to the target as the core does", async () => {
  const report = outlookReport();
  const workbook = workbookInPage(workbench.page);
  // Without the values that the core has found, so that what is read can only be the engine's own.
  const cells = report.cells.map((row) => row.map((cell) => (isFormula(cell) ? { ...cell, value: "" } : cell)));
  const receipt = await workbook.addSheet({ ...report, cells });
  const { values } = await workbook.readSheet(receipt.name, receipt.area);
  report.cells.forEach((row, at) =>
    row.forEach((cell, column) => {
      const wanted = isFormula(cell) ? cell.value : cell;
      const found = values[at]?.[column] ?? "";
      if (typeof wanted === "number") expect(found).toBeCloseTo(wanted, 10);
      else expect(found).toBe(wanted);
    }),
  );
});
