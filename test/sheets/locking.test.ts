import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { checkLockedSheets } from "../../shared/application/check-locked";
import { lockedSheets, lookAtLockable } from "../../shared/application/lock-sheets";
import type { Pace } from "../../shared/application/run-in-slices";
import type { Workbook } from "../../shared/application/workbook";
import { writeSheets } from "../../shared/application/write-sheets";
import type { CellValue } from "../../shared/tables/grid";
import { area, communes, notes, workbookOf } from "../contract/sample-workbook";
import { wholeWorkbook } from "../contract/whole-workbook";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

type Run = Parameters<typeof createSheetsWorkbook>[0];
const workbookOn = ({ run }: OpenSpreadsheet): Workbook => createSheetsWorkbook(run as Run);
const pace: Pace = { now: () => 0, pause: () => Promise.resolve() };

/** The new sheets that lock some others. */
async function drawn(workbook: Workbook, ...names: readonly [string, ...string[]]): ReturnType<typeof lockedSheets> {
  const [first, ...rest] = names;
  const others = [];
  for (const name of rest) others.push(await lookAtLockable(workbook, name, pace));
  const seen = [await lookAtLockable(workbook, first, pace), ...others] as const;
  return lockedSheets(workbook, seen, { at: "14:05 ngày 22/11/2026", file: undefined }, pace);
}

test("a copy is read by one call for values, formats and formulas each, and two for each column", async () => {
  const values: CellValue[][] = Array.from({ length: 3321 }, (_, row) => Array.from({ length: 12 }, (_, column) => row * column));
  const open = openSpreadsheet(workbookOf({ name: "Cả nước", values }));
  open.spreadsheet.sheet("Cả nước").hiddenColumns.add(3);
  const { columnWidths } = await workbookOn(open).readCopy("Cả nước", area(0, 0, 3321, 12));
  expect(columnWidths.map((width) => width > 0)).toEqual(Array.from({ length: 12 }, (_, column) => column !== 3));
  const { journal } = open.spreadsheet;
  const calls = ["Range.getValues", "Range.getNumberFormats", "Range.getFormulas", "Sheet.isColumnHiddenByUser", "Sheet.getColumnWidth"];
  expect(calls.map((call) => journal.count(call))).toEqual([1, 1, 1, 12, 11]);
  expect(journal.log.length).toBeLessThan(40);
});

test("a locked sheet with days, rates and texts is intact, and so is its source", async () => {
  const open = openSpreadsheet(workbookOf({ name: "Kỳ", values: [["Từ ngày", "5.311", "01/2024", "=1+1", 0.1 + 0.2, true, "#N/A"]] }));
  const { cells } = open.spreadsheet.sheet("Kỳ");
  cells.put(1, 0, { serial: 45_413 }, "dd/mm/yyyy");
  cells.put(1, 1, { serial: 45_413 }, "m/yyyy");
  cells.put(1, 2, 0.2987, "0.00%");
  const workbook = workbookOn(open);
  await writeSheets(workbook, await drawn(workbook, "Kỳ"));
  const { sheets } = await checkLockedSheets(workbook, pace);
  expect(sheets).toMatchObject([{ sheet: "Khóa Kỳ", check: { is: "intact" }, source: { is: "same" } }]);
  const { formats, values } = await workbook.readCopy("Khóa Kỳ", area(1, 0, 1, 3));
  expect(formats[0]?.filter((_, column) => column !== 1)).toEqual(["dd/mm/yyyy", "0.00%"]);
  expect(values).toEqual([[45_413, "5/2024", 0.2987]]);
});

test("wherever writing two locked sheets fails, no sheet of them is left, or both stand there", async () => {
  const fixture = workbookOf(communes, notes);
  const workbook = workbookOn(openSpreadsheet(fixture));
  const { grids } = await wholeWorkbook(workbook);
  const sheets = await drawn(workbook, communes.name, notes.name);
  const outcomes = new Set<string>();
  for (let k = 1; ; k++) {
    const open = openSpreadsheet(fixture);
    open.spreadsheet.journal.restart(k);
    const failed = await writeSheets(workbookOn(open), sheets).then(() => false, () => true);
    if (open.spreadsheet.journal.log.length < k) break;
    const now = (await wholeWorkbook(workbookOn(open))).grids;
    expect([k, now.slice(0, 2)]).toEqual([k, grids]);
    outcomes.add(`${failed ? "refused" : "done"}: ${String(now.length)} sheets`);
  }
  expect([...outcomes].sort()).toEqual(["done: 4 sheets", "refused: 2 sheets"]);
});
