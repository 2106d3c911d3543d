import { isDeepStrictEqual } from "node:util";
import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { convertInPlace } from "../../shared/application/convert-in-place";
import { findRepairs, REPAIR_MENTIONS } from "../../shared/application/find-repairs";
import { readOpenSheets } from "../../shared/application/read-open-sheets";
import { readReturnedCopy, takeBack, type ReturnedCopy } from "../../shared/application/take-back";
import { Failure } from "../../shared/domain/failure";
import { communes, notes, workbookOf } from "../contract/sample-workbook";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

const about = { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo.xlsx", rules: 1 };
const OURS = ["=TYLE_TRUCTUYEN(B2,C2)", "=DOC_SO(B3)", "=TYLE_TRUCTUYEN(B4,C4)"];

interface Opened {
  readonly host: FakeExcelHost;
  readonly workbook: ExcelWorkbook;
  readonly copy: ReturnedCopy;
}

/** A copy that has come back, with one cell of ours and one count changed. */
async function returnedCopy(): Promise<Opened> {
  const host = new FakeExcelHost(workbookOf(communes, notes));
  connect(host);
  const workbook = new ExcelWorkbook();
  const write = (row: number, column: number, content: string | number): Promise<unknown> =>
    workbook.rewriteCells([{ sheet: communes.name, cells: [{ row, column, content }] }]);
  for (const [at, formula] of OURS.entries()) await write(at + 1, 3, formula);
  await convertInPlace(workbook, await readOpenSheets(workbook), about);
  await write(3, 3, "đã bàn");
  await write(1, 1, 76);
  const copy = await readReturnedCopy(workbook);
  if (copy === undefined) throw new Error("no copy");
  return { host, workbook, copy };
}

type Sheets = readonly Record<string, unknown>[];
const sheetsOf = (host: FakeExcelHost): Sheets => host.book.snapshot().sheets as Sheets;
const ours = async (workbook: ExcelWorkbook): Promise<string[]> => (await workbook.readFormulas(REPAIR_MENTIONS)).flatMap(({ cells }) => cells.map(({ formula }) => formula));

test("in Excel too the formulas come back, what the recipient has changed stays, and undoing makes it the copy again", async () => {
  const { host, workbook, copy } = await returnedCopy();
  expect([copy.plan.restore.length, copy.plan.held.map(({ now }) => now), copy.plan.changed.map(({ cell, before, after }) => [cell, before, after])]).toEqual([
    2,
    ["đã bàn"],
    [["B2", 75, 76]],
  ]);
  const before = host.book.snapshot();
  const receipt = await takeBack(workbook, copy);
  expect(await ours(workbook)).toEqual(OURS.slice(0, 2));
  expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
  expect(host.book.snapshot()).toEqual(before);
  await takeBack(workbook, copy, copy.plan.held);
  expect(await ours(workbook)).toEqual(OURS);
});

test("the texts on the hidden sheet are no formulas to be repaired, before it is taken back and after", async () => {
  const { workbook, copy } = await returnedCopy();
  expect(findRepairs(await workbook.readFormulas(REPAIR_MENTIONS))).toEqual({ sheets: [], sound: 0 });
  await takeBack(workbook, copy);
  expect((await workbook.readFormulas(REPAIR_MENTIONS)).map(({ sheet }) => sheet)).toEqual([communes.name]);
});

test("wherever it fails, the copy is as before or all its formulas stand", async () => {
  const outcomes = { refused: 0, complete: 0 };
  let { host, workbook, copy } = await returnedCopy();
  const before = sheetsOf(host);
  for (let k = 1; ; k++) {
    host.failAt(k);
    const outcome: unknown = await takeBack(workbook, copy).catch((error: unknown) => error);
    if (host.failureIsPending) break;
    host.failAt(0);
    if (outcome instanceof Failure) {
      expect([k, outcome.detail.code, sheetsOf(host)]).toEqual([k, outcome.detail.code, before]);
      outcomes.refused += 1;
    } else {
      expect([k, await ours(workbook)]).toEqual([k, OURS.slice(0, 2)]);
      outcomes.complete += 1;
      ({ host, workbook, copy } = await returnedCopy());
    }
  }
  expect(outcomes.refused).toBeGreaterThan(20);
});

test("where Excel refuses everything from some moment on, what cannot be seen to stand is named, and another look shows what is left", async () => {
  const codes = new Set<string>();
  let { host, workbook, copy } = await returnedCopy();
  const before = sheetsOf(host);
  for (let k = 1; ; k++) {
    host.failFrom(k);
    const outcome: unknown = await takeBack(workbook, copy).catch((error: unknown) => error);
    const isPending = host.failureIsPending;
    host.failAt(0);
    if (isPending) break;
    if (outcome instanceof Failure) codes.add(outcome.detail.code);
    if (isDeepStrictEqual(sheetsOf(host), before)) continue;
    if (outcome instanceof Failure) expect([k, outcome.detail.code]).toEqual([k, "cellsHalfWritten"]);
    const again = await readReturnedCopy(workbook);
    expect([k, (again?.plan.restore.length ?? 0) + (again?.plan.standing.length ?? 0), again?.plan.held.length]).toEqual([k, 2, 1]);
    if (again !== undefined && again.plan.restore.length > 0) await takeBack(workbook, again);
    expect([k, await ours(workbook)]).toEqual([k, OURS.slice(0, 2)]);
    ({ host, workbook, copy } = await returnedCopy());
  }
  expect([...codes].sort()).toEqual(["cellsHalfWritten", "hostRefused"]);
});
