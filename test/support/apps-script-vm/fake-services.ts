import { distFile } from "./bundle-context";
import { fakeRuleBuilder, fakeValidationBuilder } from "./fake-builders";
import { fakeRange } from "./fake-range";
import { fakeSheet } from "./fake-sheet";
import type { FakeSpreadsheet } from "./fake-spreadsheet";
import type { SheetState } from "./sheet-state";
import { stateOf, strict } from "./strict";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The globals of Apps Script that the add-on may use, for one open spreadsheet. */
export function fakeServices(spreadsheet: FakeSpreadsheet): Record<string, object> {
  const { journal, enums } = spreadsheet;
  const app = {
    getActiveSpreadsheet: () => fakeDocument(spreadsheet),
    getUi: () => fakeUi(spreadsheet),
    newConditionalFormatRule: () => fakeRuleBuilder(journal),
    newDataValidation: () => fakeValidationBuilder(journal),
    flush: () => undefined,
    ...(enums as unknown as Pick<App, "SheetType" | "ProtectionType">),
  } satisfies Pick<
    App,
    | "flush"
    | "getActiveSpreadsheet"
    | "getUi"
    | "newConditionalFormatRule"
    | "newDataValidation"
    | "ProtectionType"
    | "SheetType"
  >;
  const html: Pick<GoogleAppsScript.HTML.HtmlService, "createHtmlOutputFromFile"> = {
    createHtmlOutputFromFile: (file) => fakePage(spreadsheet, file),
  };
  const utilities = {
    formatDate: (date: { getTime(): number }, zone: string, pattern: string) =>
      spreadsheet.formatDate(date, zone, pattern),
  };
  return {
    SpreadsheetApp: strict("SpreadsheetApp", journal, app),
    HtmlService: strict("HtmlService", journal, html),
    LockService: strict("LockService", journal, { getDocumentLock: () => fakeLock(spreadsheet) }),
    PropertiesService: strict("PropertiesService", journal, {
      getDocumentProperties: () => fakeProperties(spreadsheet),
    }),
    Utilities: strict("Utilities", journal, utilities),
  };
}

function fakeDocument(spreadsheet: FakeSpreadsheet): Spreadsheet {
  const front = (): SheetState => {
    if (spreadsheet.active === undefined) throw new Error("not simulated: no sheet in front");
    return spreadsheet.active;
  };
  const methods: Pick<
    Spreadsheet,
    | "deleteSheet"
    | "getActiveRange"
    | "getActiveSheet"
    | "getSheets"
    | "getId"
    | "getName"
    | "getSpreadsheetLocale"
    | "getSpreadsheetTimeZone"
  > & { insertSheet(name: string, index: number): object; setActiveSheet(sheet: object): object } = {
    deleteSheet: (sheet) => {
      spreadsheet.assertEditable();
      spreadsheet.remove(stateOf<SheetState>(sheet));
    },
    getActiveRange: () => fakeRange(spreadsheet, front(), front().selected),
    getActiveSheet: () => fakeSheet(spreadsheet, front()),
    getSheets: () => spreadsheet.sheets.map((sheet) => fakeSheet(spreadsheet, sheet)),
    getId: () => "1aB-c_D",
    getName: () => "Báo cáo tháng 5",
    getSpreadsheetLocale: () => spreadsheet.locale,
    getSpreadsheetTimeZone: () => spreadsheet.timeZone,
    insertSheet: (name, index) => {
      spreadsheet.assertEditable();
      const sheet = spreadsheet.insert(name, index);
      spreadsheet.bringToFront(sheet);
      return fakeSheet(spreadsheet, sheet);
    },
    setActiveSheet: (sheet) => {
      spreadsheet.bringToFront(stateOf<SheetState>(sheet));
      return sheet;
    },
  };
  return strict("Spreadsheet", spreadsheet.journal, methods) as unknown as Spreadsheet;
}

function fakeUi(spreadsheet: FakeSpreadsheet): GoogleAppsScript.Base.Ui {
  const items = new Map<string, string>();
  const menu: Pick<GoogleAppsScript.Base.Menu, "addItem" | "addToUi"> = {
    addItem: (caption, functionName) => {
      items.set(functionName, caption);
      return proxy as unknown as GoogleAppsScript.Base.Menu;
    },
    addToUi: () => items.forEach((caption, name) => spreadsheet.menu.set(name, caption)),
  };
  const proxy = strict("Menu", spreadsheet.journal, menu);
  const methods: Pick<GoogleAppsScript.Base.Ui, "createAddonMenu" | "showSidebar"> = {
    createAddonMenu: () => proxy as unknown as GoogleAppsScript.Base.Menu,
    showSidebar: (page) => void spreadsheet.sidebars.push(stateOf(page)),
  };
  return strict("Ui", spreadsheet.journal, methods) as unknown as GoogleAppsScript.Base.Ui;
}

function fakePage(spreadsheet: FakeSpreadsheet, file: string): GoogleAppsScript.HTML.HtmlOutput {
  const state = { file, title: "", width: 0 };
  const methods: Pick<GoogleAppsScript.HTML.HtmlOutput, "getContent" | "setTitle" | "setWidth"> = {
    getContent: () => distFile(file + ".html"),
    setTitle: (title) => {
      state.title = title;
      return page;
    },
    setWidth: (width) => {
      state.width = width ?? 0;
      return page;
    },
  };
  const page = strict("HtmlOutput", spreadsheet.journal, methods, state) as unknown as GoogleAppsScript.HTML.HtmlOutput;
  return page;
}

function fakeLock(spreadsheet: FakeSpreadsheet): GoogleAppsScript.Lock.Lock | null {
  if (spreadsheet.lock === "none") return null;
  const methods: Pick<GoogleAppsScript.Lock.Lock, "releaseLock" | "tryLock"> = {
    tryLock: (_patience) => spreadsheet.lock === "free",
    releaseLock: () => undefined,
  };
  return strict("Lock", spreadsheet.journal, methods) as GoogleAppsScript.Lock.Lock;
}

function fakeProperties(spreadsheet: FakeSpreadsheet): GoogleAppsScript.Properties.Properties {
  const put = (key: string, value: string): void => {
    if (Buffer.byteLength(key + value) > 9216) throw new Error("Argument too large: value");
    const others = [...spreadsheet.properties].filter(([other]) => other !== key).flat();
    if (Buffer.byteLength([key, value, ...others].join("")) > 500 * 1024)
      throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    spreadsheet.properties.set(key, value);
  };
  const methods: Pick<
    GoogleAppsScript.Properties.Properties,
    "getProperties" | "getProperty" | "setProperties" | "setProperty"
  > = {
    getProperties: () => Object.fromEntries(spreadsheet.properties),
    getProperty: (key) => spreadsheet.properties.get(key) ?? null,
    setProperties: (values) => {
      for (const [key, value] of Object.entries(values as Record<string, string>)) put(key, value);
      return proxy;
    },
    setProperty: (key, value) => {
      put(key, value);
      return proxy;
    },
  };
  const proxy = strict("Properties", spreadsheet.journal, methods) as unknown as GoogleAppsScript.Properties.Properties;
  return proxy;
}
