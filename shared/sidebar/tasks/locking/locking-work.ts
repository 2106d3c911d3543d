import { checkLockedSheets } from "../../../application/check-locked";
import { REPAIR_MENTIONS } from "../../../application/find-repairs";
import { findStaleInSteps, staleScope } from "../../../application/find-stale";
import { lockedSheets, lookAtLockable } from "../../../application/lock-sheets";
import type { LockOutlook } from "../../../application/read-lockable";
import { runInSlices } from "../../../application/run-in-slices";
import type { Workbook } from "../../../application/workbook";
import { isOwnSheet } from "../../../tables/own-sheets";
import { showTime } from "../../../texts/show-time";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";
import type { SeenSheet } from "./locking-state";

/** Looks at the sheets anew; that in front is ticked unless others are. A failure is told by the bar. */
export async function lookAtSheets(panel: Panel): Promise<void> {
  const { get, set } = taskDesk(panel, "locking");
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (get().looking === true) return;
  set({ looking: true, seen: {}, confirmed: false });
  const found = await panel.lookAt(async (workbook) => {
    const all = await workbook.sheets();
    const front = all.find(({ active }) => active)?.name;
    const formulas = await workbook.readFormulas(REPAIR_MENTIONS, staleScope(front));
    const stale = await runInSlices(findStaleInSteps(formulas), browserPace);
    const names = all.filter(({ name, hidden }) => !hidden && !isOwnSheet(name)).map(({ name }) => name);
    const isFront = (name: string): boolean => name === front;
    return { sheets: [...names.filter(isFront), ...names.filter((name) => !isFront(name))], front, stale, ...(await workbook.describe()) };
  });
  const { sheets = [], front } = found ?? {};
  const before = (get().ticked ?? []).filter((name) => sheets.includes(name));
  const ticked = before.length > 0 ? before : sheets.filter((name) => name === front);
  set({ looking: false, sheets: found && sheets, front, stale: found?.stale, file: found?.name, ticked });
  for (const sheet of ticked) await lookAtSheet(panel, sheet);
}

/** Takes a sheet into what is to be locked, or out of it. */
export async function tickSheet(panel: Panel, sheet: string, take: boolean): Promise<void> {
  const { get, set } = taskDesk(panel, "locking");
  const { sheets = [], ticked = [] } = get();
  set({ ticked: sheets.filter((name) => (name === sheet ? take : ticked.includes(name))), confirmed: false });
  if (take) await lookAtSheet(panel, sheet);
}

async function lookAtSheet(panel: Panel, sheet: string): Promise<void> {
  const { get, set } = taskDesk(panel, "locking");
  const seen = await panel.lookAt(async (workbook): Promise<SeenSheet> => {
    try {
      return { outlook: await lookAtLockable(workbook, sheet, browserPace) };
    } catch (error) {
      return { error };
    }
  });
  set({ seen: { ...get().seen, [sheet]: seen } });
}

/** Locks the sheets that were looked at, all or none, and checks what was written. */
export async function lockTicked(panel: Panel, outlooks: readonly [LockOutlook, ...LockOutlook[]], now: Date): Promise<void> {
  const { get, set } = taskDesk(panel, "locking");
  const moment = { at: showTime(now), file: get().file };
  const receipt = await panel.writeReports((workbook) => lockedSheets(workbook, outlooks, moment, browserPace), {
    action: "locking",
    sources: outlooks.map(({ sheet }) => ({ sheet })),
    in: { count: outlooks.reduce((sum, { cells }) => sum + cells, 0), of: "cells" },
    out: { count: outlooks.length, of: "sheets" },
  });
  if (receipt === undefined) return;
  set({ confirmed: false });
  await checkLocks(panel, receipt.sheets.map(({ name }) => name));
}

/** Checks the locked sheets of the workbook, or those named. */
export async function checkLocks(panel: Panel, only?: readonly string[]): Promise<void> {
  const { get, set } = taskDesk(panel, "locking");
  if (get().checking === true) return;
  set({ checking: true });
  const checks = await panel.lookAt((workbook: Workbook) => checkLockedSheets(workbook, browserPace, only));
  set({ checking: false, checks });
}
