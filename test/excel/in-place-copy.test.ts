import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { undoConversion } from "../../shared/application/cells-converted";
import { convertInPlace } from "../../shared/application/convert-in-place";
import { readOpenSheets } from "../../shared/application/read-open-sheets";
import { Failure } from "../../shared/domain/failure";
import { communes, notes, workbookOf } from "../contract/sample-workbook";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

const about = { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo.xlsx", rules: 1 };
const OURS = ["TYLE_", "DOC_"];

/** A workbook with a formula that has a plain equivalent and one that has none. */
async function openWorkbook(): Promise<{ host: FakeExcelHost; workbook: ExcelWorkbook }> {
  const host = new FakeExcelHost(workbookOf(communes, notes));
  connect(host);
  const workbook = new ExcelWorkbook();
  await workbook.rewriteCells([
    {
      sheet: communes.name,
      cells: [
        { row: 1, column: 3, content: "=TYLE_TRUCTUYEN(B2,C2)" },
        { row: 2, column: 3, content: "=DOC_SO(B3)" },
      ],
    },
  ]);
  return { host, workbook };
}

type Sheets = readonly Record<string, unknown>[];
const sheetsOf = (host: FakeExcelHost): Sheets => host.book.snapshot().sheets as Sheets;

test("the way works through any port: in Excel too the workbook shows what it showed, and is as it was once it is undone", async () => {
  const { host, workbook } = await openWorkbook();
  const before = host.book.snapshot();
  const shown = (await workbook.readSheet(communes.name)).values;
  const { receipt, plan } = await convertInPlace(workbook, await readOpenSheets(workbook), about);
  expect((await workbook.readSheet(communes.name)).values).toEqual(shown);
  expect([plan.plain.length, plan.frozen.map(({ cell, why }) => [cell, why])]).toEqual([1, [["D3", "noEquivalent"]]]);
  expect(await workbook.readFormulas(OURS)).toEqual([]);
  expect(await undoConversion(workbook, receipt)).toEqual({ undone: true, changedSince: [] });
  expect(host.book.snapshot()).toEqual(before);
});

test("wherever it fails, the workbook is as before or the copy is complete", async () => {
  const outcomes = { refused: 0, complete: 0 };
  let { host, workbook } = await openWorkbook();
  const sheets = await readOpenSheets(workbook);
  const before = sheetsOf(host);
  for (let k = 1; ; k++) {
    host.failAt(k);
    const outcome = await convertInPlace(workbook, sheets, about).catch((error: unknown) => error);
    if (host.failureIsPending) break;
    host.failAt(0);
    if (outcome instanceof Failure) {
      expect([k, outcome.detail.code, sheetsOf(host)]).toEqual([k, outcome.detail.code, before]);
      outcomes.refused += 1;
    } else {
      expect([k, (await workbook.readFormulas(OURS)).length, sheetsOf(host).length]).toEqual([k, 0, 4]);
      outcomes.complete += 1;
      ({ host, workbook } = await openWorkbook());
    }
  }
  expect(outcomes.refused).toBeGreaterThan(50);
}, 120_000);
