import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { countDossierSheet } from "../../shared/application/count-dossier-sheet";
import type { Following } from "../../shared/application/read-tables";
import { Failure } from "../../shared/domain/failure";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import { communes, workbookOf } from "../contract/sample-workbook";
import { COLUMNS, dossierCell, dossierSheet, FIRST_ROW, PLAN, wholeBlock } from "../support/dossier-rows";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

const SHEET = "Hồ sơ";
const DAYS = [6, 7, 8];
const quietly: Following = {
  pace: { now: () => 0, pause: () => Promise.resolve() },
  watch: { signal: { aborted: false }, progress: () => undefined },
};

/** A spreadsheet of dossiers whose days are dates. */
function open(dossiers: number): OpenSpreadsheet {
  const rows = Array.from({ length: FIRST_ROW + dossiers }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => dossierCell(row, column)));
  const opened = openSpreadsheet(workbookOf({ name: SHEET, values: rows }, communes));
  const { cells } = opened.spreadsheet.sheet(SHEET);
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (row >= FIRST_ROW && DAYS.includes(column) && typeof value === "number") cells.put(row, column, { serial: value }, "dd/mm/yyyy");
    }),
  );
  opened.spreadsheet.journal.restart();
  return opened;
}

const counting = ({ run }: OpenSpreadsheet, dossiers: number) =>
  countDossierSheet(createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]), dossierSheet(SHEET, dossiers), PLAN, quietly);

test("dossiers of a spreadsheet are read by one getValues a run and page, in its own days, and nothing is written between", async () => {
  const opened = open(1600);
  expect(await counting(opened, 1600)).toEqual(countDossiers(PLAN, [wholeBlock(1600)]));
  const { journal } = opened.spreadsheet;
  // Three runs: the opening, one page, and the header once more.
  expect(journal.count("Range.getValues")).toBe(3 * 3);
  expect([...journal.counts.keys()].filter((name) => /\.(set|insert|clear|delete|merge)|getDisplayValues|getFormulas/.test(name))).toEqual([]);
  expect(journal.count("Utilities.formatDate")).toBeLessThanOrEqual(4 * 400);
});

test("wherever a service of Google fails, there is a Failure and no figure, and nothing has changed", async () => {
  const opened = open(12);
  await counting(opened, 12);
  const { journal } = opened.spreadsheet;
  const calls = journal.log.length;
  expect(calls).toBeGreaterThan(40);
  const before = opened.spreadsheet.snapshot();
  for (let k = 1; k <= calls; k++) {
    journal.restart(k);
    const outcome: unknown = await counting(opened, 12).catch((error: unknown) => error);
    expect([k, outcome instanceof Failure]).toEqual([k, true]);
  }
  journal.restart();
  expect(opened.spreadsheet.snapshot()).toBe(before);
});
