import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import type { Receipt, Workbook } from "../../shared/application/workbook";
import { sampleReport } from "../contract/sample-report";
import { area, communes, notes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

type Run = Parameters<typeof createSheetsWorkbook>[0];
const workbookOn = ({ run }: OpenSpreadsheet) => createSheetsWorkbook(run as Run);

/** A change that must happen whole or not at all, on a spreadsheet prepared for it. */
interface Change {
  prepare(workbook: Workbook): Promise<Receipt | undefined>;
  change(workbook: Workbook, receipt: Receipt | undefined): Promise<unknown>;
}

const scattered = {
  sheet: communes.name,
  area: area(1, 1, 4, 2),
  contents: [
    [80, 100],
    [12, 50],
    [0, 0],
    ["=B2+1", 41],
  ],
};

const changes: Readonly<Record<string, Change>> = {
  "adding a sheet": {
    prepare: async () => undefined,
    change: (workbook) => workbook.addSheet(sampleReport()),
  },
  "replacing cells": {
    prepare: async () => undefined,
    change: (workbook) => workbook.replaceCells(scattered),
  },
  "undoing an added sheet": {
    prepare: (workbook) => workbook.addSheet(sampleReport()),
    change: (workbook, receipt) => workbook.undo(receipt as Receipt),
  },
  "saving settings": {
    prepare: async () => undefined,
    change: (workbook) => workbook.saveSettings({ schemaVersion: 1 }),
  },
};

/** Runs the change with the k-th call of a service failing; undefined when it has fewer calls. */
async function interrupted({ prepare, change }: Change, failingCall: number): Promise<string | undefined> {
  const open = openSpreadsheet(workbookOf(communes, notes));
  const workbook = workbookOn(open);
  const receipt = await prepare(workbook);
  const before = open.spreadsheet.snapshot();
  open.spreadsheet.journal.restart(failingCall);
  const failed = await change(workbook, receipt).then(
    () => false,
    () => true,
  );
  if (open.spreadsheet.journal.log.length < failingCall) return undefined;
  if (open.spreadsheet.snapshot() === before) return "unchanged";
  const complete = openSpreadsheet(workbookOf(communes, notes));
  await change(workbookOn(complete), await prepare(workbookOn(complete)));
  const same = open.spreadsheet.snapshot() === complete.spreadsheet.snapshot();
  return same ? (failed ? "complete, but told as failed" : "complete") : `torn at call ${failingCall}`;
}

describe.each(Object.entries(changes))("%s, with any one call of a service failing", (_, change) => {
  test("leaves the spreadsheet unchanged or the change complete", async () => {
    const outcomes = new Set<string>();
    let failingCall = 1;
    for (; ; failingCall++) {
      const outcome = await interrupted(change, failingCall);
      if (outcome === undefined) break;
      outcomes.add(outcome);
    }
    expect(failingCall).toBeGreaterThan(2);
    expect([...outcomes].filter((outcome) => outcome.startsWith("torn"))).toEqual([]);
    expect(outcomes).toContain("unchanged");
  });
});
