import { sampleReport } from "../contract/sample-report";
import { openWorkbench, type WatchedPage } from "../support/browser-page";
import { workbookInPage } from "./open-fixture";

let workbench: WatchedPage;

beforeEach(async () => {
  workbench = await openWorkbench();
});

afterEach(async () => {
  workbench.assertClean();
  await workbench.close();
});

const sheetNames = async () => (await workbookInPage(workbench.page).sheets()).map(({ name }) => name);

/** Calls of a method of the open workbook, or of its sheets, meet with `answer` from now on. */
function spoil(of: "workbook" | "sheet", method: string, answer: "throws" | "refuses"): Promise<void> {
  return workbench.page.evaluate(
    ([owner, name, kind]) => {
      const workbook = window.thuoc?.api.getActiveWorkbook();
      const target = owner === "workbook" ? workbook : workbook?.getActiveSheet();
      const spoilt = (): boolean => {
        if (kind === "throws") throw new Error("spoilt");
        return false;
      };
      Object.assign(Object.getPrototypeOf(target) as object, { [name]: spoilt });
    },
    [of, method, answer] as const,
  );
}

test("a sheet whose colours cannot be set is taken away again", async () => {
  const before = await sheetNames();
  await spoil("sheet", "addConditionalFormattingRule", "throws");
  const adding = workbookInPage(workbench.page).addSheet(sampleReport());
  await expect(adding).rejects.toMatchObject({ detail: { code: "writeIncomplete", sheet: "Xếp hạng" } });
  expect(await sheetNames()).toEqual(before);
});

test("a sheet that cannot be taken away again is named", async () => {
  await spoil("sheet", "addConditionalFormattingRule", "throws");
  await spoil("workbook", "deleteSheet", "refuses");
  const adding = workbookInPage(workbench.page).addSheet(sampleReport());
  await expect(adding).rejects.toMatchObject({ detail: { code: "sheetLeftBehind", sheet: "Xếp hạng" } });
  expect(await sheetNames()).toContain("Xếp hạng");
});

test("undoing a sheet that has grown names a few of the cells outside, however far away they are", async () => {
  const workbook = workbookInPage(workbench.page);
  const receipt = await workbook.addSheet(sampleReport());
  await workbench.page.evaluate((name) => {
    const sheet = window.thuoc?.api.getActiveWorkbook()?.getSheetByName(name);
    sheet?.setRowCount(200_000);
    sheet?.setColumnCount(1_000);
    sheet?.getRange(50, 0, 1, 8).setValues([["a", "b", "c", "d", "e", "f", "g", "h"]]);
    sheet?.getRange(199_999, 999).setValue("xa");
  }, receipt.name);
  const outcome = await workbook.undo(receipt);
  expect(outcome).toEqual({ undone: false, changedSince: ["A51", "B51", "C51", "D51", "E51"] });
});
