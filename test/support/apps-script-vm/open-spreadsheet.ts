/// <reference types="google-apps-script" />
import type { WorkbookFixture } from "../../contract/workbook-contract";
import { callGlobal, loadBundle, type BundleContext } from "./bundle-context";
import { fakeServices } from "./fake-services";
import { FakeSpreadsheet } from "./fake-spreadsheet";
import { carried, scriptRun } from "./script-run";

/** A spreadsheet with the add-on installed in it: the built bundle over fake services. */
export interface OpenSpreadsheet {
  readonly spreadsheet: FakeSpreadsheet;
  /**
   * Calls a function of the server as `google.script.run` does: legal values only, both ways; for a page that runs
   * elsewhere and is bridged to this spreadsheet. Rejects with an `Error` whose message begins with "Error: ".
   */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  /** A strict fake of `google.script.run` for code in this process. */
  readonly run: object;
  readonly context: BundleContext;
}

/** Opens a fixture as a spreadsheet in Google Sheets. Texts of the fixture are text, whatever they look like. */
export function openSpreadsheet(fixture: WorkbookFixture): OpenSpreadsheet {
  const spreadsheet = new FakeSpreadsheet();
  for (const wanted of fixture.sheets) {
    const sheet = spreadsheet.insert(wanted.name);
    wanted.values.forEach((row, at) => row.forEach((value, column) => sheet.cells.put(at, column, value)));
    for (const { row, column, serial, format } of wanted.dates ?? []) sheet.cells.put(row, column, { serial }, format);
    sheet.merges = [...(wanted.merges ?? [])];
    sheet.hiddenRows = new Set(wanted.hiddenRows ?? []);
    sheet.hidden = wanted.hidden ?? false;
    sheet.protectedSheet = wanted.protectedSheet ?? false;
    sheet.maxRows = Math.max(sheet.maxRows, wanted.values.length);
  }
  spreadsheet.active = spreadsheet.sheet(fixture.active);
  spreadsheet.active.selected = fixture.selected;

  const context = loadBundle(fakeServices(spreadsheet));
  spreadsheet.makeDate = context.run("(milliseconds) => new Date(milliseconds)") as (milliseconds: number) => unknown;
  const names = globalFunctions(context);
  const call = (name: string, args: readonly unknown[]): unknown => callGlobal(context, name, args);
  const run = scriptRun(call, names);
  return {
    spreadsheet,
    context,
    run,
    call: (name, args) =>
      new Promise((resolve, reject) => {
        const endpoint = (run as Runner).withSuccessHandler(resolve).withFailureHandler(reject)[name];
        if (endpoint === undefined) throw new TypeError(`google.script.run.${name} is not a function`);
        endpoint(...args.map((arg, at) => carried(arg, `${name}[${at}]`)));
      }),
  };
}

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): {
    withFailureHandler(handler: (error: unknown) => void): Record<string, ((...args: unknown[]) => void) | undefined>;
  };
}

/** Names of the global functions that the pushed scripts declare. */
export function globalFunctions(context: BundleContext): string[] {
  const names = context.run(
    "JSON.stringify(Object.keys(globalThis).filter((name) => typeof globalThis[name] === 'function'))",
  );
  return JSON.parse(String(names)) as string[];
}
