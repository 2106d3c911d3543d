import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { checkLockedSheets } from "../../shared/application/check-locked";
import { lockedSheets, lookAtLockable } from "../../shared/application/lock-sheets";
import type { Pace } from "../../shared/application/run-in-slices";
import { writeSheets } from "../../shared/application/write-sheets";
import type { CellValue } from "../../shared/tables/grid";
import { communes, notes, workbookOf } from "../contract/sample-workbook";
import type { WorkbookFixture } from "../contract/workbook-contract";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";
import { nationalTable } from "./national-tables";

beforeAll(loadOffice);

const pace: Pace = { now: () => 0, pause: () => Promise.resolve() };

function open(fixture: WorkbookFixture): FakeExcelHost {
  const host = new FakeExcelHost(fixture);
  connect(host);
  return host;
}

/** Requests with something to do: the library sends one more after a run, to let go of what it has kept. */
function syncs(host: FakeExcelHost): number {
  return host.requests.filter(({ Actions }) => !Actions.some(({ Name }) => Name === "_RemoveReference")).length;
}

/** The new sheets that lock some others. */
async function drawn(...names: readonly [string, ...string[]]): ReturnType<typeof lockedSheets> {
  const workbook = new ExcelWorkbook();
  const [first, ...rest] = names;
  const others = [];
  for (const name of rest) others.push(await lookAtLockable(workbook, name, pace));
  const seen = [await lookAtLockable(workbook, first, pace), ...others] as const;
  return lockedSheets(workbook, seen, { at: "14:05 ngày 22/11/2026", file: undefined }, pace);
}

test("3,321 units of 12 columns are locked by 5 + 5 syncs to look twice and 3 to write, and are intact", async () => {
  const host = open(workbookOf({ name: "Toàn quốc", values: nationalTable() }));
  const workbook = new ExcelWorkbook();
  const seen = await lookAtLockable(workbook, "Toàn quốc", pace);
  expect([seen.formulas, syncs(host)]).toEqual([0, 5]);
  const sheets = await lockedSheets(workbook, [seen], { at: "14:05 ngày 22/11/2026", file: undefined }, pace);
  expect(syncs(host)).toBe(10);
  await writeSheets(workbook, sheets);
  expect(syncs(host)).toBeLessThanOrEqual(13);
  expect(await checkLockedSheets(workbook, pace)).toMatchObject({
    sheets: [{ sheet: "Khóa Toàn quốc", check: { is: "intact" }, source: { is: "same" } }],
    unread: [],
  });
});

test("texts that Excel would take for something else, and the errors it shows, are locked as they read", async () => {
  const values: CellValue[][] = [["5.311", "01/2024", "TRUE", "=1+1", "#DIV/0!", "'x", "(1)", 0.1 + 0.2, true, "007"]];
  open(workbookOf({ name: "Khó", values }));
  await writeSheets(new ExcelWorkbook(), await drawn("Khó"));
  const { sheets } = await checkLockedSheets(new ExcelWorkbook(), pace);
  expect(sheets).toMatchObject([{ check: { is: "intact" }, source: { is: "same" } }]);
});

test("wherever writing two locked sheets fails, the workbook is as before or holds both", async () => {
  const complete = open(workbookOf(communes, notes));
  const sheets = await drawn(communes.name, notes.name);
  await writeSheets(new ExcelWorkbook(), sheets);
  const outcomes = new Set<number>();
  const sheetsOf = (host: FakeExcelHost): readonly unknown[] => host.book.snapshot().sheets as readonly unknown[];
  for (let k = 1; ; k++) {
    const host = open(workbookOf(communes, notes));
    const before = sheetsOf(host);
    host.failAt(k);
    const failure: unknown = await writeSheets(new ExcelWorkbook(), sheets).then(() => undefined, (error: unknown) => error);
    if (host.failureIsPending) break;
    outcomes.add(sheetsOf(host).length);
    if (failure !== undefined) expect([k, sheetsOf(host)]).toEqual([k, before]);
    else expect([k, sheetsOf(host).length]).toEqual([k, sheetsOf(complete).length]);
  }
  expect([...outcomes].sort()).toEqual([2, 4]);
});
