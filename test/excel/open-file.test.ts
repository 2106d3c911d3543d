import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { codeOfRefusal } from "../contract/failure-code";
import { communes, workbookOf } from "../contract/sample-workbook";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);
afterAll(() => connect(new FakeExcelHost(workbookOf(communes))));

test("a file is opened as a new workbook, and the one that is open stays as it is", async () => {
  const host = new FakeExcelHost(workbookOf(communes));
  connect(host);
  const before = host.book.snapshot();
  await new ExcelWorkbook().openFile("UEsDBA==");
  expect(host.book.opened).toEqual(["UEsDBA=="]);
  expect(host.book.snapshot()).toEqual(before);
  expect(await new ExcelWorkbook().describe()).toMatchObject({ opensFiles: true, name: "Báo cáo tháng 5.xlsx" });
});

test("an Excel before 1.8 opens none, and says so", async () => {
  const host = new FakeExcelHost(workbookOf(communes));
  connect(host, "1.4", true);
  expect(await codeOfRefusal(new ExcelWorkbook().openFile("UEsDBA=="))).toBe("hostRefused");
  expect(host.book.opened).toEqual([]);
  expect((await new ExcelWorkbook().describe()).opensFiles).toBe(false);
});
