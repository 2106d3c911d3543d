import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { communes, workbookOf } from "../contract/sample-workbook";
import { outlookReport } from "../reports/outlook-report";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

test("the sheet about the way to the target is written, verified and taken back: its days stay text, its formulas agree", async () => {
  const host = new FakeExcelHost(workbookOf(communes));
  connect(host);
  const workbook = new ExcelWorkbook();
  const receipt = await workbook.addSheet(outlookReport());
  const days = receipt.after.flat().filter((cell) => /^\d\d\/\d\d\/\d{4}$/.test(String(cell)));
  expect(days).toEqual(["01/01/2024", "22/05/2024", "31/12/2024"]);
  expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
});
