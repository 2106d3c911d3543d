import { setImmediate } from "node:timers";
import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { findRepairs, REPAIR_MENTIONS } from "../../shared/application/find-repairs";
import { repairFormulas } from "../../shared/application/repair-formulas";
import type { SheetChanges } from "../../shared/application/cell-changes";
import type { SheetFormulas } from "../../shared/application/formula-cells";
import type { Workbook } from "../../shared/application/workbook";
import { asExcelStored, asSheetsExport } from "../../shared/formulas/stored-spellings";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { communes, notes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet } from "../support/apps-script-vm";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(async () => {
  await loadOffice();
  // The page of Excel has none; the fake of Google's server, which runs beside it here, answers with it.
  Object.assign(globalThis, { setImmediate });
});

const typed: readonly SheetChanges[] = [
  {
    sheet: communes.name,
    cells: [
      { row: 1, column: 3, content: "=TYLE_TRUCTUYEN(B2,C2)" },
      { row: 2, column: 3, content: "=IFERROR(TYLE_TRUCTUYEN(B3,C3)*1,0)" },
      { row: 1, column: 4, content: '=IF(DAT_CHITIEU(D2,50%)="Đạt","TYLE_TRUCTUYEN(","chưa; ""đạt""")' },
    ],
  },
  { sheet: notes.name, cells: [{ row: 1, column: 0, content: '=DOC_SO("5.311")' }] },
];

/** The same cells, their formulas in another spelling. */
function spelt(changes: readonly SheetChanges[], spell: (formula: string) => string): SheetChanges[] {
  return changes.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map((cell) => ({ ...cell, content: spell(String(cell.content)) })),
  }));
}

function excel(): Workbook {
  connect(new FakeExcelHost(workbookOf(communes, notes)));
  return new ExcelWorkbook();
}

function sheets(): Workbook {
  const { run } = openSpreadsheet(workbookOf(communes, notes));
  return createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]);
}

/** All formulas of ours as they stand, and what they show. */
async function standing(workbook: Workbook): Promise<readonly SheetFormulas[]> {
  return workbook.readFormulas(REPAIR_MENTIONS);
}

const shown = (found: readonly SheetFormulas[]): unknown[] => found.flatMap(({ cells }) => cells.map(({ value }) => value));

async function repair(workbook: Workbook): Promise<void> {
  await repairFormulas(workbook, findRepairs(await standing(workbook)).sheets);
}

const LIVE = [0.75, "TYLE_TRUCTUYEN(", 0.25, 5311];

test("formulas travel from Excel to Google Sheets and back, and live again after each journey", async () => {
  const home = excel();
  await home.rewriteCells(typed);
  const written = await standing(home);
  expect(shown(written)).toEqual(LIVE);

  const inSheets = sheets();
  await inSheets.rewriteCells(spelt(typed, (formula) => asExcelStored(formula, FUNCTION_NAMES)));
  expect(shown(await standing(inSheets))).toEqual(["#NAME?", "#NAME?", 0, "#NAME?"]);
  await repair(inSheets);
  expect(shown(await standing(inSheets))).toEqual(LIVE);

  const backInExcel = excel();
  await backInExcel.rewriteCells(spelt(typed, (formula) => asSheetsExport(formula, "0.5", FUNCTION_NAMES)));
  expect(shown(await standing(backInExcel))).toEqual([0.5, 0.5, 0.5, 0.5]);
  await repair(backInExcel);
  expect(await standing(backInExcel)).toEqual(written);
});

test("a repair is taken back to the spelling that was found, frozen values included", async () => {
  const workbook = excel();
  await workbook.rewriteCells(spelt(typed, (formula) => asSheetsExport(formula, "0.5", FUNCTION_NAMES)));
  const before = await standing(workbook);
  const receipt = await repairFormulas(workbook, findRepairs(before).sheets);
  expect(await workbook.undo(receipt)).toEqual({ undone: true, changedSince: [] });
  expect(await standing(workbook)).toEqual(before);
});
