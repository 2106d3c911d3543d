import type { CellValue } from "../../shared/tables/grid";
import { agreementOf, type Agreement } from "../formulas/plain/agreement";
import { agreementSheet, type AgreementSheet, type Case, FIRST_FORMULA } from "../formulas/plain/agreement-rows";
import { openWorkbench, type WatchedPage } from "../support/browser-page";

jest.setTimeout(240_000);

/** In sheets of as many rows as the engine calculates in some seconds. */
const SHEETS = 5;
const ROWS = 400;
/** Every row has formulas, and every formula rows; all of them on all would take minutes. */
const SPARSE = 5;
const TYPES: Readonly<Record<string, number>> = { string: 1, number: 2, boolean: 3 };
/** How many cases of a function must have come to the same value, lest the rows become too odd to tell anything. */
const LEAST: Readonly<Record<string, number>> = {
  TYLE_TRUCTUYEN: 250,
  TYLE_DUNGHAN: 250,
  TYLE_CHUNG: 30,
  DAT_CHITIEU: 800,
  CONTHIEU_HOSO: 700,
  TANGGIAM_DIEM: 400,
  CAU_TANGGIAM: 400,
  XEPHANG_DONVI: 800,
  XEPLOAI_DIEM: 500,
};

let workbench: WatchedPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

test("2,000 random rows of plain formulas, calculated by the workbench's engine, come to what our functions give", async () => {
  const runs: Agreement[] = [];
  for (let seed = 0; seed < SHEETS; seed++) {
    const sheet = agreementSheet(ROWS, seed);
    const cases = sheet.cases.filter(({ row, column }) => (row + column) % SPARSE === 0);
    const calculated = await calculate(sheet, cases);
    runs.push(agreementOf(sheet, cases, ({ row, column }) => calculated[row]?.[column - FIRST_FORMULA] ?? ""));
  }
  expect(runs.flatMap(({ complaints }) => complaints).slice(0, 20)).toEqual([]);
  const agreed = Object.keys(LEAST).map((name) => [name, runs.reduce((sum, run) => sum + (run.agreed[name] ?? 0), 0)] as const);
  expect(agreed.filter(([name, count]) => count < (LEAST[name] ?? 0))).toEqual([]);
  expect(runs.reduce((sum, { failedAlike }) => sum + failedAlike, 0)).toBeGreaterThan(500);
  workbench.assertClean();
});

async function calculate(sheet: AgreementSheet, cases: readonly Case[]): Promise<CellValue[][]> {
  const cellData: Record<number, Record<number, object>> = {};
  sheet.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== "") (cellData[row] ??= {})[column] = cellOf(value);
    }),
  );
  for (const { row, column, plain } of cases) (cellData[row] ??= {})[column] = { f: plain };
  return workbench.page.evaluate(
    async ([data, rows, first]) => {
      const only = { id: "s", name: "S", rowCount: rows, columnCount: 40, cellData: data };
      await window.thuoc?.open({ id: "plain" + String(Math.random()), name: "Plain", styles: {}, sheetOrder: ["s"], sheets: { s: only } });
      const grid = await window.thuoc?.workbook.readSheet("S");
      return (grid?.values ?? []).map((values) => values.slice(first - (grid?.area.column ?? 0)));
    },
    [cellData, ROWS, FIRST_FORMULA] as const,
  );
}

/** An error value is the result of a formula. */
function cellOf(value: CellValue): object {
  if (value === "#N/A") return { f: "=NA()" };
  if (value === "#DIV/0!") return { f: "=1/0" };
  return { v: typeof value === "boolean" ? Number(value) : value, t: TYPES[typeof value] };
}
