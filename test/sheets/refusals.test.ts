import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { Failure } from "../../shared/domain/failure";
import { sampleReport } from "../contract/sample-report";
import { area, communes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet } from "../support/apps-script-vm";

type Run = Parameters<typeof createSheetsWorkbook>[0];

/** A `google.script.run` whose every call fails with one message. */
function failing(message: string): Run {
  const fail = (handler: (error: Error) => void) => ({ listSheets: () => handler(new Error(message)) });
  return { withSuccessHandler: () => ({ withFailureHandler: fail }) } as unknown as Run;
}

async function refusal(call: Promise<unknown>): Promise<Failure> {
  const error = await call.then(
    () => new Error("not refused"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw error;
  return error;
}

describe("what the sidebar is told when Google refuses", () => {
  test.each([
    ["PERMISSION_DENIED", "severalAccounts"],
    ["We're sorry, a server error occurred. (PERMISSION_DENIED)", "severalAccounts"],
    ["Authorization is required to perform that action.", "severalAccounts"],
    ["NetworkError: Connection failure due to HTTP 0", "noConnection"],
    ["NetworkError: Không kết nối được do lỗi HTTP 0", "noConnection"],
    ["Exceeded maximum execution time", "hostRefused"],
    ["THUOC:{broken", "hostRefused"],
  ])("%j is %s", async (message, code) => {
    expect((await refusal(createSheetsWorkbook(failing(message)).sheets())).detail.code).toBe(code);
  });

  test("a failure of the server arrives with its facts, not as a message", async () => {
    const { run } = openSpreadsheet(workbookOf(communes));
    const failure = await refusal(createSheetsWorkbook(run as Run).readSheet("Không “có”\n{}"));
    expect(failure.detail).toEqual({ code: "sheetGone", sheet: "Không “có”\n{}" });
  });

  test("an unknown error of the service keeps its message", async () => {
    const { run, spreadsheet } = openSpreadsheet(workbookOf(communes));
    spreadsheet.journal.restart(1);
    const failure = await refusal(createSheetsWorkbook(run as Run).sheets());
    expect(failure.detail).toEqual({
      code: "hostRefused",
      statement: expect.stringContaining("Service Spreadsheets failed") as string,
    });
  });

  test("settings of more than 240,000 bytes are refused, and the old ones stay", async () => {
    const { run } = openSpreadsheet(workbookOf(communes));
    const workbook = createSheetsWorkbook(run as Run);
    await workbook.saveSettings({ note: "ghi chú" });
    expect((await refusal(workbook.saveSettings({ note: "ữ".repeat(80_001) }))).detail.code).toBe("hostRefused");
    expect(await workbook.loadSettings()).toEqual({ note: "ghi chú" });
  });

  test("settings that are no JSON are settingsNotRead", async () => {
    const { run, spreadsheet } = openSpreadsheet(workbookOf(communes));
    spreadsheet.properties.set("thuoc", "{");
    expect((await refusal(createSheetsWorkbook(run as Run).loadSettings())).detail.code).toBe("settingsNotRead");
  });

  test("a formula that no spelling carries through every locale is refused before anything is written", async () => {
    const { run, spreadsheet } = openSpreadsheet(workbookOf(communes));
    const before = spreadsheet.snapshot();
    const report = { ...sampleReport(), cells: [[{ formula: "=SUM({1,2})", value: 3 }]] };
    const workbook = createSheetsWorkbook(run as Run);
    expect((await refusal(workbook.addSheet(report))).detail.code).toBe("hostRefused");
    const change = { sheet: communes.name, area: area(0, 0), contents: [["={1,2}"]] };
    expect((await refusal(workbook.replaceCells(change))).detail.code).toBe("hostRefused");
    expect(spreadsheet.snapshot()).toBe(before);
  });
});
