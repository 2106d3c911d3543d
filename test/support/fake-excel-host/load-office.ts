import fs from "node:fs";
import path from "node:path";
import type { FakeExcelHost } from "./fake-excel-host";
import type { RequestBody } from "./wire";

/** The parts of Microsoft's client library that only tests touch; undocumented, so its version is pinned. */
interface OfficeExtensionInside {
  SessionBase: {
    new (): SessionInside;
    _overrideSession: SessionInside | undefined;
  };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface SessionInside {
  _resolveRequestUrlAndHeaderInfo(): Promise<unknown>;
  _createRequestExecutorOrNull(): unknown;
}

interface OfficeGlobals {
  OfficeExtension: OfficeExtensionInside;
  /** Where `Office.context` is asked for; office.js itself, which is not loaded, would set it. */
  OSF: { _OfficeAppFactory?: { getContext(): unknown } };
}

const globals = globalThis as unknown as OfficeGlobals;
const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Loads the real Excel client library into the page of the test, once for each test file. */
export function loadOffice(): void {
  // An indirect eval keeps the arrays of the library those of the test, so that toEqual works on them.
  (0, eval)(fs.readFileSync(path.join(DIST, "excel-web-16.00.debug.js"), "utf8"));
}

/** Whether requirement set `version` lies within `ceiling`, part by part as integers: 1.10 is above 1.4. */
function isWithin(version: string, ceiling: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = ceiling.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

/**
 * Makes `host` the Excel that the library talks to, and `excelApi` the highest requirement set it says it has.
 * With `checked` the library itself refuses every call above that set with ApiNotFound.
 */
export function connect(host: FakeExcelHost, excelApi = "1.19", checked = false): void {
  const { OfficeExtension, OSF } = globals;
  const session = new OfficeExtension.SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve(null);
  session._createRequestExecutorOrNull = () => ({
    executeAsync: async (_customData: unknown, _flags: unknown, message: { Body: unknown }) => {
      const body = host.process(plainCopy(message.Body) as RequestBody);
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: plainCopy(body) };
    },
  });
  OfficeExtension.SessionBase._overrideSession = session;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = checked;
  const isSetSupported = (set: string, version: string): boolean =>
    (set === "ExcelApi" && isWithin(version, excelApi)) ||
    (set === "CustomFunctionsRuntime" && isWithin("1.8", excelApi));
  const context = { requirements: { isSetSupported }, contentLanguage: "vi-VN", displayLanguage: "vi-VN" };
  OSF._OfficeAppFactory = { getContext: () => context };
}

function plainCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
