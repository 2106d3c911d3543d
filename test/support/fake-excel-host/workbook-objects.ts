import { parseArea } from "./a1";
import { chartsObject } from "./chart-objects";
import type { FakeSheet } from "./fake-sheet";
import type { FakeWorkbook } from "./fake-workbook";
import { freezePanesObject, pageLayoutObject } from "./layout-objects";
import { rangeObject } from "./range-object";
import type { HostObject } from "./wire";
import { HostError, invalidArgument, notSimulated } from "./wire";

function worksheetObject(book: FakeWorkbook, sheet: FakeSheet): HostObject {
  return {
    type: "Worksheet",
    identity: { Id: sheet.id },
    read: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    write: {
      Visibility: (value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
        if (value !== "Visible" && book.activeId === sheet.id) throw notSimulated("hiding the sheet in front");
        sheet.visibility = value;
      },
    },
    parts: {
      Protection: () => ({ type: "WorksheetProtection", read: { Protected: () => sheet.isProtected } }),
      FreezePanes: () => freezePanesObject(sheet),
      PageLayout: () => pageLayoutObject(sheet),
      Charts: () => chartsObject(sheet),
    },
    methods: {
      GetRange: (address) => rangeObject(book, sheet, parseArea(String(address))),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw notSimulated("a used range that counts formats");
        const area = sheet.usedArea();
        return area ? rangeObject(book, sheet, area) : null;
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
        book.activeId = sheet.id;
      },
      Delete: () => book.delete(sheet),
      _KeepReference: () => undefined,
    },
  };
}

function worksheetsObject(book: FakeWorkbook): HostObject {
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    methods: {
      GetActiveWorksheet: () => worksheetObject(book, book.active),
      GetItem: (key) => {
        const sheet = book.find(String(key));
        if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
        return worksheetObject(book, sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = book.find(String(key));
        return sheet ? worksheetObject(book, sheet) : null;
      },
      Add: (name) => worksheetObject(book, book.add(String(name))),
    },
  };
}

function settingsObject(book: FakeWorkbook): HostObject {
  const setting = (key: string): HostObject => ({
    type: "Setting",
    identity: { Key: key },
    read: { Key: () => key, Value: () => book.settings.get(key) },
  });
  return {
    type: "SettingCollection",
    methods: {
      Add: (key, value) => {
        book.settings.set(String(key), value);
        return setting(String(key));
      },
      GetItemOrNullObject: (key) => (book.settings.has(String(key)) ? setting(String(key)) : null),
    },
  };
}

function applicationObject(book: FakeWorkbook): HostObject {
  return {
    type: "Application",
    read: { DecimalSeparator: () => book.decimalSeparator },
    methods: {
      CreateWorkbook: (base64) => ({
        type: "WorkbookCreated",
        identity: { Id: "created" },
        methods: { Open: () => void book.opened.push(String(base64)) },
      }),
    },
    parts: { CultureInfo: () => ({ type: "CultureInfo", read: { Name: () => book.locale } }) },
  };
}

/** The workbook as the wire sees it: the global object of every request. */
export function workbookObject(book: FakeWorkbook, forget: (reference: string) => void): HostObject {
  return {
    type: "Workbook",
    read: { Name: () => book.name },
    parts: {
      Worksheets: () => worksheetsObject(book),
      Protection: () => ({ type: "WorkbookProtection", read: { Protected: () => book.isStructureProtected } }),
      Settings: () => settingsObject(book),
      Application: () => applicationObject(book),
    },
    methods: {
      GetSelectedRange: () => {
        const [area, ...more] = book.active.selected;
        if (!area || more.length > 0) throw new HostError("InvalidSelection", "The current selection is invalid.");
        return rangeObject(book, book.active, area);
      },
      GetActiveCell: () => {
        const { row = 0, column = 0 } = book.active.selected[0] ?? {};
        return rangeObject(book, book.active, { row, column, rows: 1, columns: 1 });
      },
      _RemoveReference: (reference) => forget(String(reference)),
    },
  };
}
