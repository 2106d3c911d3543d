import type { Page } from "playwright-core";
import type { Workbook } from "../../shared/application/workbook";
import { Failure, type FailureDetail } from "../../shared/domain/failure";
import type { Chart, Validation } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { openWorkbench } from "../support/browser-page";
import type { HeldChart, HostUnderTest, SheetFixture, WorkbookFixture } from "../contract/workbook-contract";

type Answer = { readonly value: unknown } | { readonly failure: FailureDetail; readonly where?: string };

/** Calls a method of the port in the page; a Failure crosses as its detail. */
async function callInPage(page: Page, method: string, args: readonly unknown[]): Promise<unknown> {
  const answer = (await page.evaluate(
    async ([name, values]) => {
      const workbook = window.thuoc?.workbook as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      try {
        return { value: await workbook[name]?.(...values) };
      } catch (error) {
        const { detail, where } = error as { detail?: unknown; where?: string };
        if (detail === undefined) throw error;
        return { failure: detail, where };
      }
    },
    [method, args] as const,
  )) as Answer;
  if ("failure" in answer) throw new Failure(answer.failure, answer.where);
  return answer.value;
}

const METHODS: readonly (keyof Workbook)[] = [
  "describe",
  "sheets",
  "readSelection",
  "readSheet",
  "readContents",
  "readCopy",
  "usedArea",
  "readColumns",
  "readFormulas",
  "readFile",
  "openFile",
  "show",
  "addSheet",
  "addRows",
  "replaceCells",
  "rewriteCells",
  "undo",
  "loadSettings",
  "saveSettings",
];

/** The port of the workbench that is open in the page. Everything crosses as JSON. */
export function workbookInPage(page: Page): Workbook {
  const methods = METHODS.map((name) => [name, (...args: unknown[]) => callInPage(page, name, args)]);
  return Object.fromEntries(methods) as unknown as Workbook;
}

const TYPES = { string: 1, number: 2, boolean: 3 };

function snapshotCell(value: CellValue): object {
  if (value === "") return {};
  return { v: typeof value === "boolean" ? Number(value) : value, t: TYPES[typeof value as "string"] };
}

function sheetData(fixture: SheetFixture, index: number): object {
  const cellData = fixture.values.map((row) => row.map(snapshotCell));
  for (const { row, column, serial, format } of fixture.dates ?? [])
    (cellData[row] ??= [])[column] = { v: serial, t: TYPES.number, s: { n: { pattern: format } } };
  return {
    id: `s${index}`,
    name: fixture.name,
    hidden: fixture.hidden ? 1 : 0,
    rowCount: 120,
    columnCount: 40,
    cellData: Object.fromEntries(cellData.map((row, r) => [r, Object.fromEntries(row.map((cell, c) => [c, cell]))])),
    mergeData: (fixture.merges ?? []).map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    rowData: Object.fromEntries((fixture.hiddenRows ?? []).map((row) => [row, { hd: 1 }])),
    ...(fixture.protectedSheet && { custom: { protected: true } }),
  };
}

/** What the cells of a sheet take, as it waits there for the file that is saved. */
async function validationsInPage(page: Page, name: string): Promise<Pick<Validation, "area" | "rule">[]> {
  const kept = await page.evaluate(
    (sheet) => window.thuoc?.api.getActiveWorkbook()?.getSheetByName(sheet)?.getCustomMetadata()?.validations,
    name,
  );
  return ((kept ?? []) as Validation[]).map(({ area, rule }) => ({ area, rule }));
}

/** The charts of a sheet, as they wait there for the file that is saved: the workbench draws none. */
async function chartsInPage(page: Page, name: string): Promise<HeldChart[]> {
  const kept = await page.evaluate(
    (sheet) => window.thuoc?.api.getActiveWorkbook()?.getSheetByName(sheet)?.getCustomMetadata()?.charts,
    name,
  );
  return ((kept ?? []) as Chart[]).map(({ kind, title, categories, series, place: { row, column } }) => {
    return { kind, title, categories, series: series.map(({ name: called, values }) => ({ name: called, values })), at: { row, column } };
  });
}

let documents = 0;

/** Opens a fixture in a page that shows the workbench. */
export async function openFixture(page: Page, fixture: WorkbookFixture): Promise<void> {
  documents += 1;
  const sheets = fixture.sheets.map(sheetData) as { id: string }[];
  const data = {
    id: `document-${documents}`,
    name: "Kiểm thử",
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    ...(fixture.structureProtected && { custom: { protected: true } }),
  };
  // What `open` gives is the whole grid: taking it out of the page costs more than a second.
  await page.evaluate(async (snapshot) => {
    await window.thuoc?.open(snapshot);
  }, data);
  await workbookInPage(page).show(fixture.active, fixture.selected);
}

/** One page for a whole test file, opened by the first who asks. */
export function sharedWorkbench(): { host(fixture: WorkbookFixture): Promise<HostUnderTest>; close(): Promise<void> } {
  let opened: ReturnType<typeof openWorkbench> | undefined;
  return {
    async host(fixture) {
      opened ??= openWorkbench();
      const { page, assertClean } = await opened;
      await openFixture(page, fixture);
      return {
        workbook: workbookInPage(page),
        another: async () => workbookInPage(page),
        validationsOn: (sheet) => validationsInPage(page, sheet),
        chartsOn: (sheet) => chartsInPage(page, sheet),
        close: async () => assertClean(),
      };
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
