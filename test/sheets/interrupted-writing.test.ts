import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import type { Receipt } from "../../shared/application/receipt";
import type { Workbook } from "../../shared/application/workbook";
import type { Failure } from "../../shared/domain/failure";
import { logOf } from "../contract/row-adding-contract";
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

const apart = [
  {
    sheet: communes.name,
    cells: [
      { row: 4, column: 2, content: "=SUM(C2:C3)" },
      { row: 1, column: 1, content: 80 },
    ],
  },
  { sheet: notes.name, cells: [{ row: 1, column: 0, content: "5.311" }] },
];

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
  "undoing replaced cells": {
    prepare: (workbook) => workbook.replaceCells(scattered),
    change: (workbook, receipt) => workbook.undo(receipt as Receipt),
  },
  "rewriting cells of two sheets": {
    prepare: async () => undefined,
    change: (workbook) => workbook.rewriteCells(apart),
  },
  "undoing rewritten cells": {
    prepare: (workbook) => workbook.rewriteCells(apart),
    change: (workbook, receipt) => workbook.undo(receipt as Receipt),
  },
  "beginning a sheet of rows": {
    prepare: async () => undefined,
    change: (workbook) => workbook.addRows(logOf(["08:00", "Xếp hạng", 3])),
  },
  "adding rows": {
    prepare: async (workbook) => void (await workbook.addRows(logOf(["08:00", "Xếp hạng", 3]))),
    change: (workbook) => workbook.addRows(logOf(["08:01", "=1+1", 4])),
  },
  "saving settings": {
    prepare: async () => undefined,
    change: (workbook) => workbook.saveSettings({ schemaVersion: 1 }),
  },
};

/** Settings of 60 KB, which take several properties. */
const largeSettings = (note: string) => ({ schemaVersion: 1, note: note.repeat(30_000) });

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

/** The failure of a change, with the k-th call and all after it failing; undefined when it has fewer calls. */
async function cutOff(
  { prepare, change }: Change,
  k: number,
): Promise<{ open: OpenSpreadsheet; before: string; failure: Failure | undefined } | undefined> {
  const open = openSpreadsheet(workbookOf(communes, notes));
  const workbook = workbookOn(open);
  const receipt = await prepare(workbook);
  const before = open.spreadsheet.snapshot();
  open.spreadsheet.journal.failFrom(k);
  const failure = await change(workbook, receipt).then(
    () => undefined,
    (error: Failure) => error,
  );
  return open.spreadsheet.journal.log.length < k ? undefined : { open, before, failure };
}

describe("with every call failing from some moment on", () => {
  test("a sheet that stays behind is named to the user", async () => {
    let leftBehind = 0;
    for (let k = 1; ; k++) {
      const end = await cutOff(changes["adding a sheet"] as Change, k);
      if (end === undefined) break;
      if (end.failure === undefined) expect(end.open.spreadsheet.journal.log.slice(-1)).toEqual(["Lock.releaseLock"]);
      else if (end.open.spreadsheet.snapshot() === end.before) expect(end.failure.detail.code).toBe("hostRefused");
      else {
        expect([k, end.failure.detail]).toEqual([k, { code: "sheetLeftBehind", sheet: "Xếp hạng" }]);
        leftBehind++;
      }
    }
    expect(leftBehind).toBeGreaterThan(10);
  });

  test.each(["replacing cells", "undoing replaced cells"])("%s names the cells left half-written", async (name) => {
    let halfWritten = 0;
    for (let k = 1; ; k++) {
      const end = await cutOff(changes[name] as Change, k);
      if (end === undefined) break;
      if (end.failure === undefined) expect(end.open.spreadsheet.journal.log.slice(-1)).toEqual(["Lock.releaseLock"]);
      else if (end.open.spreadsheet.snapshot() !== end.before) {
        const detail = { code: "cellsHalfWritten", sheet: communes.name, area: "B2:C5" };
        expect([k, end.failure.detail]).toEqual([k, detail]);
        halfWritten++;
      }
    }
    expect(halfWritten).toBeGreaterThan(2);
  });
});

test("a sheet grown far beyond its report is kept without being read, and what lies outside is named", async () => {
  const open = openSpreadsheet(workbookOf(communes));
  const workbook = workbookOn(open);
  const receipt = await workbook.addSheet(sampleReport());
  open.spreadsheet.sheet(receipt.name).cells.put(999, 8, "xa");
  open.spreadsheet.journal.restart();
  expect(await workbook.undo(receipt)).toEqual({ undone: false, changedSince: ["A10:I1000", "H1:I9"] });
  expect(open.spreadsheet.journal.count("Range.getValues")).toBe(0);
});

describe("saving settings that take several properties, with any call failing, once or for good", () => {
  test.each(["restart", "failFrom"] as const)("leaves the old settings or the new ones (%s)", async (way) => {
    for (let k = 1; ; k++) {
      const open = openSpreadsheet(workbookOf(communes));
      const [old, changed] = [largeSettings("cũ"), largeSettings("mới")];
      await workbookOn(open).saveSettings(old);
      open.spreadsheet.journal[way](k);
      const failed = await workbookOn(open).saveSettings(changed).then(() => false, () => true);
      const calls = open.spreadsheet.journal.log.length;
      open.spreadsheet.journal.restart();
      const kept = await workbookOn(open).loadSettings();
      expect([old, changed]).toContainEqual(kept);
      if (!failed) expect(kept).toEqual(changed);
      if (calls < k) break;
    }
  });

  test("a property that is gone is told, not read as something else", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    await workbookOn(open).saveSettings(largeSettings("ữ"));
    const piece = [...open.spreadsheet.properties.keys()].find((key) => key.endsWith(".3"));
    open.spreadsheet.properties.delete(piece ?? "");
    await expect(workbookOn(open).loadSettings()).rejects.toMatchObject({ detail: { code: "settingsNotRead" } });
  });
});
