import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { Failure } from "../../shared/domain/failure";
import { logOf } from "../contract/row-adding-contract";
import { sampleReport } from "../contract/sample-report";
import { area, communes, notes, workbookOf } from "../contract/sample-workbook";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

type Sheets = readonly Record<string, unknown>[];

function openWorkbook(): FakeExcelHost {
  const host = new FakeExcelHost(workbookOf(communes, notes));
  connect(host);
  return host;
}

/** The sheet without its id, which differs when it was written at the second attempt, and without its print setup. */
function contentOf(sheet: Record<string, unknown> | undefined): Record<string, unknown> {
  return { ...sheet, id: undefined, pageLayout: undefined };
}

/**
 * Runs `act` with the k-th action failing (and, "for good", every one after it), for every k, and hands each outcome
 * to `check`; gives their number.
 */
async function failEverywhere(
  act: (workbook: ExcelWorkbook) => Promise<unknown>,
  check: (host: FakeExcelHost, before: Record<string, unknown>, outcome: unknown, k: number) => void,
  lasting: "once" | "for good" = "once",
): Promise<number> {
  for (let k = 1; ; k++) {
    const host = openWorkbook();
    const before = host.book.snapshot();
    if (lasting === "once") host.failAt(k);
    else host.failFrom(k);
    const outcome = await act(new ExcelWorkbook()).catch((error: unknown) => error);
    if (host.failureIsPending) return k - 1;
    check(host, before, outcome, k);
  }
}

test("wherever writing a ranking sheet fails, the workbook is as before or holds the complete sheet", async () => {
  const host = openWorkbook();
  await new ExcelWorkbook().addSheet(sampleReport());
  const complete = contentOf((host.book.snapshot().sheets as Sheets)[2]);

  const outcomes = { refused: 0, complete: 0 };
  const failures = await failEverywhere(
    (workbook) => workbook.addSheet(sampleReport()),
    (failing, before, outcome, k) => {
      const after = failing.book.snapshot();
      if (outcome instanceof Failure) {
        expect([k, after]).toEqual([k, before]);
        outcomes.refused++;
      } else {
        expect(contentOf((after.sheets as Sheets)[2])).toEqual(complete);
        expect((after.sheets as Sheets).slice(0, 2)).toEqual((before.sheets as Sheets).slice(0, 2));
        outcomes.complete++;
      }
    },
  );
  expect(failures).toBeGreaterThan(100);
  expect(outcomes.refused + outcomes.complete).toBe(failures);
});

test("wherever replacing cells fails, the old contents or the new ones stand there, never a part", async () => {
  const contents = [
    [80, "=B2*2"],
    [13, "-"],
  ];
  const changes = { sheet: communes.name, area: area(1, 1, 2, 2), contents };
  const failures = await failEverywhere(
    (workbook) => workbook.replaceCells(changes),
    (failing, before, outcome) => {
      const after = failing.book.snapshot();
      if (outcome instanceof Failure) expect(after).toEqual(before);
      else expect(outcome).toMatchObject({ kind: "cellsReplaced", after: contents });
    },
  );
  expect(failures).toBeGreaterThan(5);
});

const scattered = [
  {
    sheet: communes.name,
    cells: [
      { row: 4, column: 2, content: "=SUM(C2:C3)" },
      { row: 1, column: 1, content: 80 },
    ],
  },
  { sheet: notes.name, cells: [{ row: 1, column: 0, content: "5.311" }] },
];

test("wherever rewriting cells of two sheets fails, all of them hold the old contents or all the new ones", async () => {
  const failures = await failEverywhere(
    (workbook) => workbook.rewriteCells(scattered),
    (failing, before, outcome, k) => {
      if (outcome instanceof Failure) expect([k, failing.book.snapshot()]).toEqual([k, before]);
      else expect(outcome).toMatchObject({ kind: "cellsRewritten", sheets: [{ cells: [{ after: "=SUM(C2:C3)" }, {}] }, {}] });
    },
  );
  expect(failures).toBeGreaterThan(20);
});

test("rewritten cells that cannot be seen to hold the old contents again are named", async () => {
  const codes = new Set<string>();
  await failEverywhere(
    (workbook) => workbook.rewriteCells(scattered),
    (host, before, outcome, k) => {
      if (!(outcome instanceof Failure)) return;
      codes.add(outcome.detail.code);
      if (outcome.detail.code !== "cellsHalfWritten") expect([k, host.book.snapshot()]).toEqual([k, before]);
    },
    "for good",
  );
  expect([...codes].sort()).toEqual(["cellsHalfWritten", "hostRefused"]);
});

test("wherever undoing rewritten cells fails, all of them hold the new contents or all the old ones", async () => {
  for (let k = 1; ; k++) {
    const host = openWorkbook();
    const before = host.book.snapshot();
    const receipt = await new ExcelWorkbook().rewriteCells(scattered);
    const rewritten = host.book.snapshot();
    host.failAt(k);
    const outcome = await new ExcelWorkbook().undo(receipt).catch((error: unknown) => error);
    if (host.failureIsPending) break;
    expect([k, host.book.snapshot()]).toEqual([k, outcome instanceof Failure ? rewritten : before]);
  }
});

test("a sheet that stays behind because Excel refuses everything from there on is named to the user", async () => {
  let leftBehind = 0;
  await failEverywhere(
    (workbook) => workbook.addSheet(sampleReport()),
    (host, before, outcome, k) => {
      if (!(outcome instanceof Failure)) {
        // Only letting go of what the library keeps came after the last word.
        expect(outcome).toMatchObject({ kind: "sheetAdded", name: "Xếp hạng" });
      } else if (host.book.find("Xếp hạng")) {
        expect([k, outcome.detail]).toEqual([k, { code: "sheetLeftBehind", sheet: "Xếp hạng" }]);
        leftBehind++;
      } else expect([k, host.book.snapshot()]).toEqual([k, before]);
    },
    "for good",
  );
  expect(leftBehind).toBeGreaterThan(100);
});

test("cells that cannot be seen to hold the old contents again are named", async () => {
  const changes = { sheet: communes.name, area: area(1, 1, 1, 2), contents: [[80, 90]] };
  const halfWritten = { code: "cellsHalfWritten", sheet: communes.name, area: "B2:C2" };
  const codes = new Set<string>();
  await failEverywhere(
    (workbook) => workbook.replaceCells(changes),
    (host, before, outcome, k) => {
      if (!(outcome instanceof Failure)) {
        // Only letting go of what the library keeps came after the last word.
        expect(outcome).toMatchObject({ kind: "cellsReplaced", after: [[80, 90]] });
        return;
      }
      codes.add(outcome.detail.code);
      if (outcome.detail.code === "cellsHalfWritten") expect([k, outcome.detail]).toEqual([k, halfWritten]);
      else expect([k, host.book.snapshot()]).toEqual([k, before]);
    },
    "for good",
  );
  expect([...codes].sort()).toEqual(["cellsHalfWritten", "hostRefused"]);
});

test("cells that undoing leaves half put back are named", async () => {
  const host = openWorkbook();
  const workbook = new ExcelWorkbook();
  const changes = { sheet: communes.name, area: area(1, 1, 1, 2), contents: [[80, 90]] };
  const codes = new Set<string>();
  for (let k = 1; ; k++) {
    const receipt = await workbook.replaceCells(changes);
    host.failFrom(k);
    const outcome = await workbook.undo(receipt).catch((error: unknown) => error);
    const pending = host.failureIsPending;
    host.failAt(0);
    if (outcome instanceof Failure) codes.add(outcome.detail.code);
    if (pending) break;
  }
  expect([...codes].sort()).toEqual(["cellsHalfWritten", "hostRefused"]);
});

test("wherever undoing a sheet fails, the sheet is whole or gone", async () => {
  const host = openWorkbook();
  const workbook = new ExcelWorkbook();
  for (let k = 1; ; k++) {
    const receipt = await workbook.addSheet(sampleReport());
    const whole = host.book.snapshot();
    host.failAt(k);
    const outcome = await workbook.undo(receipt).catch((error: unknown) => error);
    const pending = host.failureIsPending;
    host.failAt(0);
    if (!(outcome instanceof Failure)) expect(host.book.find(receipt.name)).toBeUndefined();
    else if (host.book.find(receipt.name)) expect(host.book.snapshot()).toEqual(whole);
    if (pending) break;
    if (host.book.find(receipt.name)) await workbook.undo(receipt);
  }
});

test("wherever adding a row fails, the workbook is as before or the row stands whole", async () => {
  const begun = [
    ["SỔ THEO DÕI", "", ""],
    ["Lúc", "Việc", "Số"],
    ["08:00", "Xếp hạng", 3],
  ];
  const outcomes = { refused: 0, complete: 0 };
  for (let k = 1; ; k++) {
    const host = new FakeExcelHost(workbookOf(communes, { name: "Sổ theo dõi", values: begun }));
    connect(host);
    const before = host.book.snapshot();
    host.failAt(k);
    const outcome: unknown = await new ExcelWorkbook().addRows(logOf(["08:01", "=1+1", 4])).catch((error: unknown) => error);
    if (host.failureIsPending) break;
    host.failAt(Number.POSITIVE_INFINITY);
    if (outcome instanceof Failure) expect([k, host.book.snapshot()]).toEqual([k, before]);
    else expect((await new ExcelWorkbook().readSheet("Sổ theo dõi")).values).toEqual([...begun, ["08:01", "=1+1", 4]]);
    outcomes[outcome instanceof Failure ? "refused" : "complete"]++;
  }
  expect(outcomes.refused).toBeGreaterThan(10);
});
