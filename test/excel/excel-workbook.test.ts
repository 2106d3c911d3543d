import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import type { WorkbookFixture } from "../contract/workbook-contract";
import { workbookContract } from "../contract/workbook-contract";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

workbookContract("Excel", async (fixture: WorkbookFixture) => {
  connect(new FakeExcelHost(fixture));
  return {
    workbook: new ExcelWorkbook(),
    another: async () => new ExcelWorkbook(),
    close: async () => undefined,
  };
});
