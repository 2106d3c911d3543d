import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { countDossierSheet } from "../../shared/application/count-dossier-sheet";
import type { Following } from "../../shared/application/read-tables";
import { Failure } from "../../shared/domain/failure";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import { codeOfRefusal } from "../contract/failure-code";
import { communes, workbookOf } from "../contract/sample-workbook";
import { COLUMNS, dossierCell, dossierSheet, FIRST_ROW, PLAN, wholeBlock } from "../support/dossier-rows";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

const SHEET = "Hồ sơ";
const quietly: Following = {
  pace: { now: () => 0, pause: () => Promise.resolve() },
  watch: { signal: { aborted: false }, progress: () => undefined },
};

/** A sheet of so many dossiers whose cells are worked out as they are asked for. */
function open(dossiers: number, cell = dossierCell): { host: FakeExcelHost; workbook: ExcelWorkbook } {
  const host = new FakeExcelHost(workbookOf({ name: SHEET, values: [] }, communes));
  const sheet = host.book.find(SHEET);
  if (sheet !== undefined) sheet.generated = { rows: FIRST_ROW + dossiers, columns: COLUMNS, value: cell };
  connect(host);
  return { host, workbook: new ExcelWorkbook() };
}

/** Requests with something to do: the library sends one more after a run, to let go of what it has kept. */
function syncs(host: FakeExcelHost): FakeExcelHost["requests"] {
  return host.requests.filter(({ Actions }) => !Actions.some(({ Name }) => Name === "_RemoveReference"));
}

/** The addresses that requests ask for. */
function addresses(requests: FakeExcelHost["requests"]): string[] {
  const paths = requests.flatMap(({ ObjectPaths }) => Object.values(ObjectPaths));
  return paths.filter(({ Name }) => Name === "GetRange").map(({ ArgumentInfo }) => String(ArgumentInfo?.Arguments?.[0]));
}

test("counting 70,000 dossiers takes at most ceil(bytes of the needed columns / 4 MB) + 2 syncs", async () => {
  const dossiers = 70_000;
  const { host, workbook } = open(dossiers);
  const tally = await countDossierSheet(workbook, dossierSheet(SHEET, dossiers), PLAN, quietly);
  expect([tally.rows, tally.counted]).toEqual([dossiers, dossiers]);
  const rows = Array.from({ length: 1000 }, (_, at) => [1, 3, 4, 5, 6, 7, 8, 10].map((column) => dossierCell(FIRST_ROW + at, column)));
  const bytes = (Buffer.byteLength(JSON.stringify(rows)) / 1000) * dossiers;
  expect(bytes).toBeGreaterThan(8_000_000);
  expect(syncs(host).length).toBeLessThanOrEqual(Math.ceil(bytes / 4_000_000) + 2);
});

test("each sync asks for one range a run, of needed columns only, each row once", async () => {
  const dossiers = 5000;
  const { host, workbook } = open(dossiers);
  await countDossierSheet(workbook, dossierSheet(SHEET, dossiers), PLAN, quietly);
  expect(addresses(host.requests)).toEqual([
    ...["B2:B1002", "D2:I1002", "K2:K1002"],
    ...["B1003:B5002", "D1003:I5002", "K1003:K5002"],
    ...["B2", "D2:I2", "K2"],
  ]);
  expect(syncs(host).map((request) => addresses([request]).length)).toEqual([3, 3, 3]);
});

test("an answer that Excel refuses for its size is asked for by halves", async () => {
  const dossiers = 2600;
  const cell: typeof dossierCell = (row, column) => (column === 3 && row > 1500 ? "Xã " + "ạ".repeat(2500) : dossierCell(row, column));
  const { host, workbook } = open(dossiers, cell);
  const tally = await countDossierSheet(workbook, dossierSheet(SHEET, dossiers), PLAN, quietly);
  expect(tally).toEqual(countDossiers(PLAN, [wholeBlock(dossiers, cell)]));
  expect(addresses(host.requests).filter((address) => address.startsWith("B1003:"))).toEqual(["B1003:B2602", "B1003:B1802"]);
});

test("values that Excel withholds are a failure, never blank dossiers", async () => {
  const { host, workbook } = open(50);
  host.withholdsValues = true;
  expect(await codeOfRefusal(workbook.readColumns(SHEET, { columns: [1], row: 2, rows: 5 }))).toBe("valuesNotDelivered");
  expect(await codeOfRefusal(countDossierSheet(workbook, dossierSheet(SHEET, 50), PLAN, quietly))).toBe("valuesNotDelivered");
});

test("wherever Excel fails, there is a Failure and no figure, and the workbook is as before", async () => {
  const dossiers = 1500;
  let failures = 0;
  for (let k = 1; ; k++) {
    const { host, workbook } = open(dossiers);
    const before = host.book.snapshot();
    host.failAt(k);
    const outcome: unknown = await countDossierSheet(workbook, dossierSheet(SHEET, dossiers), PLAN, quietly).catch((error: unknown) => error);
    if (host.failureIsPending) break;
    expect([k, host.book.snapshot()]).toEqual([k, before]);
    // Only letting go of what the library keeps comes after the last word.
    if (outcome instanceof Failure) failures++;
    else expect([k, outcome]).toEqual([k, countDossiers(PLAN, [wholeBlock(dossiers)])]);
  }
  expect(failures).toBeGreaterThan(15);
});

test("the used area is told by one sync without any value", async () => {
  const { host, workbook } = open(700_000);
  expect(await workbook.usedArea(SHEET)).toEqual({ row: 0, column: 0, rows: 700_002, columns: COLUMNS });
  expect([syncs(host).length, addresses(host.requests)]).toEqual([1, []]);
});
