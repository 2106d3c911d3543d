import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import type { WorkbookFixture } from "../contract/workbook-contract";
import { workbookContract } from "../contract/workbook-contract";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

workbookContract("Excel", async (fixture: WorkbookFixture) => {
  const host = new FakeExcelHost(fixture);
  connect(host);
  return {
    workbook: new ExcelWorkbook(),
    validationsOn: async (sheet) => host.validationsOn(sheet),
      chartsOn: async (sheet) => host.chartsOn(sheet),
    another: async () => new ExcelWorkbook(),
    close: async () => undefined,
  };
});
