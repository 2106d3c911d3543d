import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { sampleReport } from "../contract/sample-report";
import { area, communes, notes, workbookOf } from "../contract/sample-workbook";
import type { WorkbookFixture } from "../contract/workbook-contract";
import { workbookContract } from "../contract/workbook-contract";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);
afterAll(() => connect(new FakeExcelHost(workbookOf(communes))));

/** The one call of ExcelApi 1.7 that is tried. */
interface OldContext {
  readonly workbook: { getActiveCell(): { load(properties: string): void } };
}

/** Every call above ExcelApi 1.4 is refused by Microsoft's own library. */
function openOldExcel(fixture: WorkbookFixture): FakeExcelHost {
  const host = new FakeExcelHost(fixture);
  connect(host, "1.4", true);
  return host;
}

workbookContract(
  "Excel that stops at ExcelApi 1.4",
  async (fixture) => {
    const host = openOldExcel(fixture);
    return {
      workbook: new ExcelWorkbook(),
      validationsOn: async (sheet) => host.validationsOn(sheet),
      chartsOn: async (sheet) => host.chartsOn(sheet),
    another: async () => new ExcelWorkbook(),
      close: async () => undefined,
    };
  },
  ["structureProtection", "hiddenRows", "merges", "validations", "charts"],
);

test("the gate of the library is shut: a call of ExcelApi 1.7 is refused", async () => {
  openOldExcel(workbookOf(communes));
  const { Excel } = globalThis as unknown as {
    Excel: { run(batch: (context: OldContext) => Promise<void>): Promise<void> };
  };
  const call = Excel.run(async ({ workbook }) => workbook.getActiveCell().load("address"));
  await expect(call).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("an old Excel says that it has neither charts with names nor custom functions", async () => {
  openOldExcel(workbookOf(communes));
  expect(await new ExcelWorkbook().describe()).toEqual({
    kind: "excel",
    locale: "vi-VN",
    argumentSeparator: ";",
    decimalSeparator: ",",
    customFunctions: false,
    charts: false,
    validation: false,
    downloads: false,
    files: false,
    opensFiles: false,
  });
});

test("a report loses its chart, colours, frozen rows and print setup, and no content", async () => {
  const host = openOldExcel(workbookOf(communes));
  await new ExcelWorkbook().addSheet(sampleReport());
  const sheet = host.book.find("Xếp hạng");
  expect(sheet).toMatchObject({ frozenRows: 0, charts: [], conditionalFormats: [], pageLayout: {} });
  expect(sheet?.merges).toEqual([area(0, 0, 1, 7)]);
});

test("a workbook whose structure is protected is left as it was even where Excel cannot tell beforehand", async () => {
  const host = openOldExcel({ ...workbookOf(communes, notes), structureProtected: true });
  const before = host.book.snapshot();
  await expect(new ExcelWorkbook().addSheet(sampleReport())).rejects.toMatchObject({ detail: { code: "readOnly" } });
  expect(host.book.snapshot()).toEqual(before);
});

test("cells that a merge covers keep what they hold even where Excel cannot tell merges", async () => {
  const host = openOldExcel(workbookOf({ ...communes, merges: [area(2, 2, 2, 1)] }));
  const before = host.book.snapshot();
  const changes = {
    sheet: communes.name,
    area: area(1, 1, 3, 2),
    contents: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  };
  await expect(new ExcelWorkbook().replaceCells(changes)).rejects.toMatchObject({
    detail: { code: "hostRefused", statement: "Range.formulas B2:C4" },
  });
  expect((host.book.snapshot().sheets as { cells: unknown }[])[0]?.cells).toEqual(
    (before.sheets as { cells: unknown }[])[0]?.cells,
  );
});
