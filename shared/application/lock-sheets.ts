import { Failure } from "../domain/failure";
import type { ReportSheet } from "../reports/report-sheet";
import { drawLockedSheetInSteps, type LockMoment } from "./draw-locked-sheet";
import { lockOutlookInSteps, readLockable, type LockOutlook } from "./read-lockable";
import { runInSlices, type Pace } from "./run-in-slices";
import type { Workbook } from "./workbook";

/** Looks at a sheet before it is locked. Costs two readings; fails as `readLockable` does. */
export async function lookAtLockable(workbook: Pick<Workbook, "readSheet" | "readCopy">, sheet: string, pace: Pace): Promise<LockOutlook> {
  return runInSlices(lockOutlookInSteps(await readLockable(workbook, sheet)), pace);
}

/**
 * The new sheets that lock some others, in the same order; each is read anew. `writeSheets` writes all of them or none.
 *
 * @param seen what the user was shown of them; the errors among it were confirmed.
 * @throws Failure `sourceChanged` when an error has come up since, or a sheet changed while it was read; or as `readLockable`.
 */
export async function lockedSheets(
  workbook: Pick<Workbook, "readSheet" | "readCopy">,
  [first, ...rest]: readonly [LockOutlook, ...LockOutlook[]],
  moment: LockMoment,
  pace: Pace,
): Promise<readonly [ReportSheet, ...ReportSheet[]]> {
  const draw = async (seen: LockOutlook): Promise<ReportSheet> => {
    const lockable = await readLockable(workbook, seen.sheet);
    const now = await runInSlices(lockOutlookInSteps(lockable), pace);
    const confirmed = new Set(seen.errors.map(({ row, column }) => `${row},${column}`));
    const isNew = now.errors.some(({ row, column }) => !confirmed.has(`${row},${column}`));
    if (isNew || now.isLock !== seen.isLock) throw new Failure({ code: "sourceChanged", sheet: seen.sheet });
    return runInSlices(drawLockedSheetInSteps(lockable, moment), pace);
  };
  const sheets: [ReportSheet, ...ReportSheet[]] = [await draw(first)];
  for (const seen of rest) sheets.push(await draw(seen));
  return sheets;
}
