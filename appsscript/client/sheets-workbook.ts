import type { Host, Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import type { Area } from "../../shared/tables/grid";
import { serverCaller } from "./call-server";

/**
 * The open spreadsheet behind `google.script.run`: each method of the port is one call of one endpoint.
 * Every method rejects with a `Failure`; `severalAccounts` and `noConnection` may come from any of them.
 *
 * @param run `google.script.run`
 */
export function createSheetsWorkbook(run: typeof google.script.run): Workbook {
  const call = serverCaller(run);
  return {
    describe: async () => hostOf(await call("describeHost")),
    sheets: () => call("listSheets"),
    readSelection: () => call("readSelection"),
    readSheet: (name, part) => call("readSheet", name, part ?? null),
    readContents: (name, area) => call("readContents", name, area),
    readCopy: (name, area) => call("readCopy", name, area),
    usedArea: async (name) => {
      const { used } = await call("readColumns", name, { columns: [], row: 0, rows: 0, withUsed: true });
      return used as Area;
    },
    readColumns: (name, block) => call("readColumns", name, block),
    readFormulas: (mentions, within) => call("readFormulas", [...mentions], within ?? null),
    readFile: () => Promise.reject(new Failure({ code: "hostRefused", statement: "readFile" })),
    openFile: () => Promise.reject(new Failure({ code: "hostRefused", statement: "openFile" })),
    show: (sheet, area) => call("showArea", sheet, area),
    addSheet: (sheet) => call("addSheet", sheet),
    addRows: (sheet) => call("addRows", sheet),
    replaceCells: (changes) => call("replaceCells", changes),
    rewriteCells: (changes) => call("rewriteCells", [...changes]),
    undo: (receipt) => call("undoReceipt", receipt),
    loadSettings: async () => parseSettings(await call("loadSettings")),
    saveSettings: (settings) => call("saveSettings", JSON.stringify(settings)),
  };
}

/** ";" separates arguments in every locale of Sheets, also where people are used to ",". */
function hostOf({ locale, name, id }: { readonly locale: string; readonly name: string; readonly id: string }): Host {
  const tag = locale.replace(/_/g, "-");
  return {
    kind: "sheets",
    locale: tag,
    argumentSeparator: ";",
    decimalSeparator: decimalSeparator(tag),
    customFunctions: true,
    charts: true,
    validation: true,
    // The sandbox of the sidebar allows downloads (allow-downloads); a browser may refuse one all the same.
    downloads: true,
    // Google exports a spreadsheet only to those who may read all of the user's files, which the add-on does not ask for.
    files: false,
    opensFiles: false,
    name,
    // Google's own page for it: the add-on may not make files, and "currentonly" keeps it from opening others.
    copyLink: `https://docs.google.com/spreadsheets/d/${encodeURIComponent(id)}/copy`,
  };
}

function decimalSeparator(tag: string): "," | "." {
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5);
  return parts.some((part) => part.type === "decimal" && part.value === ".") ? "." : ",";
}

function parseSettings(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new Failure({ code: "settingsNotRead" });
  }
}
