/**
 * The page of Excel is a browser, for which Preact is published as a module only; the pane's logic takes the other one.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { setImmediate } from "node:timers";
import { MessageChannel } from "node:worker_threads";
import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { drawSettingsSheet } from "../../shared/application/draw-settings-sheet";
import type { Preferences } from "../../shared/application/settings";
import { itemsOf } from "../../shared/application/settings-items";
import type { Workbook } from "../../shared/application/workbook";
import * as engine from "../../shared/sidebar/engine";
import { createPanel, type Panel } from "../../shared/sidebar/panel";
import type { PaneParts } from "../../shared/sidebar/parts";
import type { CellValue } from "../../shared/tables/grid";
import { NOW, remembered, rowWith, SHEET } from "../application/settings-books";
import { communes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet } from "../support/apps-script-vm";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(async () => {
  await loadOffice();
  // The page of Excel has none; the fake of Google's server, which runs beside it here, answers with it.
  Object.assign(globalThis, { setImmediate, MessageChannel: ShortChannel });
});

/** The page of the tests has none, and one of Node's keeps the process alive until it is closed. */
class ShortChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.unref();
    this.port2.unref();
  }
}

type Values = readonly (readonly CellValue[])[];
interface Office {
  readonly workbook: Workbook;
  readonly panel: Panel;
  /** What the host was asked since this was last looked at, once it has answered all of it. */
  asked(): Promise<string[]>;
}

const fixture = (settings: Values | undefined) =>
  workbookOf(communes, ...(settings === undefined ? [] : [{ name: SHEET, values: settings }]));

function inExcel(settings?: Values): Workbook {
  connect(new FakeExcelHost(fixture(settings)));
  return new ExcelWorkbook();
}

function inSheets(settings?: Values): Workbook {
  return createSheetsWorkbook(openSpreadsheet(fixture(settings)).run as Parameters<typeof createSheetsWorkbook>[0]);
}

/** Waits until something is so, as long as the hosts have anything to do. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 5000 && !isSo(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(isSo()).toBe(true);
}

/** Opens the pane on a workbook: its first table is read, and what the workbook remembers has come. */
async function office(workbook: Workbook): Promise<Office> {
  const calls: string[] = [];
  let waiting = 0;
  const watched = new Proxy(workbook, {
    get: (target, method: keyof Workbook) =>
      (...given: readonly unknown[]) => {
        calls.push(typeof given[0] === "string" ? `${method} ${given[0]}` : method);
        waiting += 1;
        const answer = (target[method] as (...all: readonly unknown[]) => Promise<unknown>).apply(target, [...given]);
        return answer.finally(() => void (waiting -= 1));
      },
  });
  const parts: Partial<PaneParts> = { engine: async () => engine, reports: () => Promise.reject(new Error("not asked for")) };
  const panel = createPanel(watched, parts as PaneParts, () => undefined, () => NOW);
  const asked = async (): Promise<string[]> => {
    // What follows from an answer begins within a turn or two.
    let quiet = 0;
    await until(() => (quiet = waiting === 0 && !panel.state().reading ? quiet + 1 : 0) > 3);
    return calls.splice(0);
  };
  panel.open();
  return { workbook, panel, asked };
}

const { indicator: _indicator, target: _target, ...travels } = remembered;
const remember = ({ version: _version, ...changes }: Preferences, { panel }: Office): void => panel.remember(changes);

test("what was set up in Excel is known in Google Sheets, changed there, and known so back in Excel, from the sheet alone", async () => {
  const first = await office(inExcel());
  expect(await first.asked()).toEqual(["describe", "readSelection", "loadSettings", "readSheet " + SHEET, "sheets"]);
  remember(remembered, first);
  // A target sheet is named among it, which is looked for first.
  expect(await first.asked()).toEqual(["sheets", "loadSettings", "readSheet " + SHEET, "saveSettings"]);
  const receipt = await first.workbook.addSheet(drawSettingsSheet(itemsOf(first.panel.state().memory), NOW));
  expect((await first.workbook.sheets()).find(({ active }) => active)?.name).toBe(communes.name);
  first.panel.remember({ province: "46" });
  expect(await first.asked()).toEqual(["loadSettings", "readSheet " + SHEET, "rewriteCells", "saveSettings"]);

  const second = await office(inSheets((await first.workbook.readSheet(receipt.name)).values));
  expect(await second.asked()).toContain("readSheet " + SHEET);
  expect(second.panel.state().memory).toEqual({ ...travels, province: "46" });
  const { ["trung tâm hcc"]: _gone, ...names } = travels.names ?? {};
  second.panel.remember({ names: { ...names, "xã bến hải": "Xã Bến Hải" }, kept: { wording: "Đoạn rất dài. ".repeat(5000) } });
  expect(await second.asked()).toEqual(["loadSettings", "readSheet " + SHEET, "rewriteCells", "saveSettings"]);
  expect(second.panel.state().unsavedMemory).toBe(false);

  const carried = (await second.workbook.readSheet(SHEET)).values;
  const third = await office(inExcel(carried));
  await third.asked();
  expect(third.panel.state().memory).toEqual({
    ...travels,
    province: "46",
    names: { ...names, "xã bến hải": "Xã Bến Hải" },
    kept: { ...travels.kept, wording: "Đoạn rất dài. ".repeat(5000) },
  });

  const forgotten = await office(inExcel(carried.filter((_, row) => row !== rowWith(carried, "xã bến hải"))));
  await forgotten.asked();
  expect(forgotten.panel.state().memory.names).toEqual(names);
});

test("a sheet of thousands of names takes more in either host, also below the rows that the host has made", async () => {
  const names = Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`xã số ${at}`, `Xã ${at}`]));
  const values = drawSettingsSheet(itemsOf({ version: 1, names }), NOW).cells as Values;
  for (const open of [inExcel, inSheets]) {
    const { panel, asked, workbook } = await office(open(values));
    await asked();
    panel.remember({ names: { ...names, "xã mới": "Xã Mới" }, province: "44" });
    await asked();
    expect(panel.state().unsavedMemory).toBe(false);
    const again = await office(workbook);
    await again.asked();
    expect(again.panel.state().memory).toEqual({ version: 1, names: { ...names, "xã mới": "Xã Mới" }, province: "44" });
  }
});
