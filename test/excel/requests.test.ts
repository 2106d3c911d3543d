import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { REPAIR_MENTIONS } from "../../shared/application/find-repairs";
import { staleScope } from "../../shared/application/find-stale";
import { readTables, type FoundTable } from "../../shared/application/read-tables";
import { writeRanking } from "../../shared/application/write-ranking";
import { availableIndicators, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "../contract/failure-code";
import { logOf } from "../contract/row-adding-contract";
import { sampleReport } from "../contract/sample-report";
import { area, communes, workbookOf } from "../contract/sample-workbook";
import type { WorkbookFixture } from "../contract/workbook-contract";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";
import { nationalMonth, nationalRanking, nationalTable, UNITS } from "./national-tables";

beforeAll(loadOffice);

function open(fixture: WorkbookFixture): { host: FakeExcelHost; workbook: ExcelWorkbook } {
  const host = new FakeExcelHost(fixture);
  connect(host);
  return { host, workbook: new ExcelWorkbook() };
}

test("a sheet of 3,321 units and 12 columns is read in 3 requests", async () => {
  const { host, workbook } = open(workbookOf({ name: "Toàn quốc", values: nationalTable() }));
  const { grid } = await workbook.readSelection();
  expect([grid.values.length, grid.values[0]?.length]).toEqual([UNITS + 1, 12]);
  expect(host.requests.length).toBeLessThanOrEqual(3);
});

/** Requests with something to do: the library sends one more after a run, to let go of what it has kept. */
function syncs(host: FakeExcelHost): number {
  return host.requests.filter(({ Actions }) => !Actions.some(({ Name }) => Name === "_RemoveReference")).length;
}

test("ranking 3,321 units takes 3 syncs to read, the look at the source before writing included, and 3 to write", async () => {
  const { host, workbook } = open(workbookOf({ name: "Toàn quốc", values: nationalMonth() }));
  const found = (await readTables(workbook)).chosen as FoundTable;
  const indicator = availableIndicators(found.table)[0] as FittedIndicator;
  const target = { from: "value", target: readTarget("45%") } as const;
  const ranking = rankUnits(found.grid, found.table, { indicator, target, order: "descending" });
  const reading = syncs(host);
  const receipt = await writeRanking(workbook, found, ranking, rankingSheet, new Date(2026, 10, 22));
  expect(receipt.area.rows).toBeGreaterThan(UNITS);
  expect(reading).toBe(2);
  expect(syncs(host) - reading).toBeLessThanOrEqual(1 + 3);
});

test("a ranking of 3,321 units and 10 columns with formulas is written and read back in 3 requests", async () => {
  const { host, workbook } = open(workbookOf(communes));
  const receipt = await workbook.addSheet(nationalRanking());
  expect(receipt.area).toEqual(area(0, 0, UNITS + 3, 10));
  expect(host.requests.length).toBeLessThanOrEqual(3);
});

test("a sheet too large for one answer is read block by block", async () => {
  const row: CellValue[] = Array.from({ length: 60 }, (_, column) => `Thủ tục hành chính số ${column} của đơn vị`);
  const { host, workbook } = open(workbookOf({ name: "Hồ sơ", values: Array.from({ length: 4000 }, () => row) }));
  const grid = await workbook.readSheet("Hồ sơ");
  expect([grid.values.length, grid.values[3999]]).toEqual([4000, row]);
  expect(host.requests.length).toBeGreaterThan(3);
});

test("a sheet too large for one answer tells how much is read after each page, and stops before the next", async () => {
  const values = Array.from({ length: 2500 }, (_, row) => Array.from({ length: 60 }, (_, column) => row + column));
  const { host, workbook } = open(workbookOf({ name: "Hồ sơ", values }));
  const told: number[] = [];
  const signal = { aborted: false };
  await workbook.readSheet("Hồ sơ", undefined, { signal, progress: (share) => told.push(share) });
  expect(told).toEqual([833 / 2500, 1666 / 2500, 2499 / 2500]);
  const whole = syncs(host);
  const stopping = { signal, progress: (): void => void (signal.aborted = true) };
  expect(await codeOfRefusal(workbook.readSelection(stopping))).toBe("readingStopped");
  expect([whole, syncs(host) - whole]).toEqual([5, 2]);
});

test("what comes in one answer is not told as progress", async () => {
  const { workbook } = open(workbookOf(communes));
  const told: number[] = [];
  await workbook.readSelection({ signal: { aborted: false }, progress: (share) => told.push(share) });
  expect(told).toEqual([]);
});

test("a report too large for one request is written block by block", async () => {
  const { host, workbook } = open(workbookOf(communes));
  const note = "Hồ sơ quá hạn do hệ thống bảo trì, đã xin lỗi công dân. ".repeat(8);
  const cells = Array.from({ length: 8000 }, (_, row) => [`${note} ${row}`, row]);
  const plain = { formats: [], looks: [], merges: [], charts: [], colourRules: [] };
  const receipt = await workbook.addSheet({ ...sampleReport("Lớn"), ...plain, cells });
  expect([receipt.after.length, receipt.after[7999]?.[1]]).toEqual([8000, 7999]);
  expect(host.requests.length).toBeGreaterThan(3);
});

test("more than three million cells are refused with their number before any value is asked for", async () => {
  const { host, workbook } = open(workbookOf({ name: "Rộng", values: [["a"]] }));
  host.book.sheets[0]?.put(199_999, 15, "z");
  expect(await codeOfRefusal(workbook.readSheet("Rộng"))).toBe("tooManyCells");
  expect(host.requests.length).toBeLessThanOrEqual(2);
});

test("values that Excel withholds are a failure, never zero dossiers", async () => {
  const { host, workbook } = open(workbookOf(communes));
  host.withholdsValues = true;
  expect(await codeOfRefusal(workbook.readSheet(communes.name))).toBe("valuesNotDelivered");
  expect(await codeOfRefusal(workbook.readSelection())).toBe("valuesNotDelivered");
});

test("undoing a sheet grown far beyond its report reads nothing of it and names what lies outside", async () => {
  const { host, workbook } = open(workbookOf(communes));
  const receipt = await workbook.addSheet(sampleReport());
  const far = { sheet: receipt.name, area: area(199_999, 8), contents: [["xa"]] };
  await workbook.replaceCells(far);
  const before = syncs(host);
  expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: ["A10:I200000", "H1:I9"] });
  expect(syncs(host) - before).toBe(2);
  expect(host.book.find(receipt.name)).toBeDefined();
});

test("3,321 formulas are found by 4 syncs and rewritten by 4", async () => {
  const { host, workbook } = open(workbookOf({ name: "Toàn quốc", values: nationalTable() }));
  const cells = Array.from({ length: UNITS }, (_, at) => ({ row: at + 1, column: 12, content: `=SUM(C${at + 2}:D${at + 2})` }));
  const receipt = await workbook.rewriteCells([{ sheet: "Toàn quốc", cells }]);
  expect(receipt.sheets[0]?.cells.length).toBe(UNITS);
  const writing = syncs(host);
  const [found] = await workbook.readFormulas(["SUM("]);
  expect(found?.cells.length).toBe(UNITS);
  expect([writing, syncs(host) - writing]).toEqual([4, 4]);
});

test("formulas of 60 small sheets are looked for by 3 syncs", async () => {
  const sheets = Array.from({ length: 60 }, (_, at) => ({ name: `Xã ${at}`, values: [["Xã", 1], ["Phường", at]] }));
  const { host, workbook } = open(workbookOf(...sheets));
  await workbook.rewriteCells([{ sheet: "Xã 59", cells: [{ row: 2, column: 1, content: "=SUM(B1:B2)" }] }]);
  const before = syncs(host);
  expect(await workbook.readFormulas(["SUM("])).toEqual([
    { sheet: "Xã 59", hidden: false, cells: [{ row: 2, column: 1, formula: "=SUM(B1:B2)", value: 60, locked: false }] },
  ]);
  expect(syncs(host) - before).toBe(3);
});

test("a look that is bounded asks nothing of 100,000 rows by 30 columns, and at most 20 answers of anything", async () => {
  const { host, workbook } = open(workbookOf({ name: "Cả nước", values: [["a"]] }, communes));
  host.book.sheets[0]?.put(99_999, 29, "z");
  const scope = staleScope("Cả nước");
  const found = await workbook.readFormulas(REPAIR_MENTIONS, scope);
  expect(found).toEqual([{ sheet: "Cả nước", hidden: false, cells: [], unread: true }]);
  expect(syncs(host)).toBe(3);

  const { host: full, workbook: most } = open(workbookOf({ name: "Vừa", values: [["a"]] }));
  full.book.sheets[0]?.put(scope.cells / 10 - 1, 9, "z");
  expect(await most.readFormulas(REPAIR_MENTIONS, scope)).toEqual([]);
  expect(syncs(full)).toBe(2 + 20);
});

test("a look for formulas stops before its next request once it is told to", async () => {
  const { host, workbook } = open(workbookOf({ name: "Toàn quốc", values: nationalTable() }));
  const watch = { signal: { aborted: true }, progress: () => undefined };
  expect(await codeOfRefusal(workbook.readFormulas(REPAIR_MENTIONS, staleScope("Toàn quốc"), watch))).toBe("readingStopped");
  expect(syncs(host)).toBe(2);
});

test("a row is added to a sheet that stands in 2 requests, and begins one in 1 more than a new sheet takes", async () => {
  const { host, workbook } = open(workbookOf(communes));
  await workbook.addRows(logOf(["08:00", "Xếp hạng", 3]));
  const first = syncs(host);
  await workbook.addRows(logOf(["08:01", "Xếp hạng", 4]));
  expect(syncs(host) - first).toBe(2);
  expect(first).toBeLessThanOrEqual(5);
});
