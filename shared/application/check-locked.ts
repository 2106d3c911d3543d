import { Failure, type FailureCode } from "../domain/failure";
import { checkLockInSteps, type LockCheck } from "../sharing/check-lock";
import { checkLockSourceInSteps, type LockSource } from "../sharing/check-lock-source";
import type { Grid } from "../tables/grid";
import { lockedSheetVi } from "../texts/locked-sheet-vi";
import { runInSlices, type Pace } from "./run-in-slices";
import type { Workbook } from "./workbook";

/** What became of one locked sheet. */
export interface LockedSheetCheck {
  readonly sheet: string;
  readonly hidden: boolean;
  /** "footerGone": it is called like one, and has no footer. */
  readonly check: LockCheck | { readonly is: "footerGone" };
  /** Whether its source still has the values; "gone" where no sheet is called so; undefined where the footer tells nothing. */
  readonly source: LockSource | { readonly is: "gone" | "unread" } | undefined;
}

/** The locked sheets of a workbook. */
export interface LockedChecks {
  readonly sheets: readonly LockedSheetCheck[];
  /** Sheets that could not be read: they may be locked ones. */
  readonly unread: readonly string[];
}

/** What concerns one sheet only; anything else stops the check. */
const SHEET_FAILURES: readonly FailureCode[] = ["tooManyCells", "valuesNotDelivered", "sheetGone"];

/**
 * Finds the locked sheets of a workbook by their footers, hidden ones too, and holds each against its footer and its source.
 * Costs one reading of every sheet, or of those named, and one of each source.
 *
 * @param only looks at these sheets alone.
 * @throws what the host refuses, but not that one sheet cannot be read.
 */
export async function checkLockedSheets(
  workbook: Pick<Workbook, "sheets" | "readSheet">,
  pace: Pace,
  only?: readonly string[],
): Promise<LockedChecks> {
  const all = await workbook.sheets();
  const sheets: LockedSheetCheck[] = [];
  const unread: string[] = [];
  for (const { name, hidden } of all) {
    if (only !== undefined && !only.includes(name)) continue;
    const grid = await readIfPossible(workbook, name);
    if (grid === undefined) unread.push(name);
    const check = grid && (await runInSlices(checkLockInSteps(grid), pace));
    if (grid === undefined || (check === undefined && !isNamedLikeOne(name))) continue;
    const source = await sourceOf(workbook, check, grid, all.map((sheet) => sheet.name), pace);
    sheets.push({ sheet: name, hidden, check: check ?? { is: "footerGone" }, source });
  }
  return { sheets, unread };
}

async function sourceOf(
  workbook: Pick<Workbook, "readSheet">,
  check: LockCheck | undefined,
  grid: Grid,
  names: readonly string[],
  pace: Pace,
): Promise<LockedSheetCheck["source"]> {
  if (check === undefined || !("facts" in check)) return undefined;
  const name = names.find((each) => each.normalize("NFC") === check.facts.source && each !== grid.sheet);
  if (name === undefined) return { is: "gone" };
  const source = await readIfPossible(workbook, name);
  if (source === undefined) return { is: "unread" };
  return runInSlices(checkLockSourceInSteps(check.facts, source, check.is === "intact" ? grid : undefined), pace);
}

function isNamedLikeOne(name: string): boolean {
  return name.normalize("NFC").startsWith(lockedSheetVi.sheetName(""));
}

async function readIfPossible(workbook: Pick<Workbook, "readSheet">, name: string): Promise<Grid | undefined> {
  try {
    return await workbook.readSheet(name);
  } catch (error) {
    if (error instanceof Failure && SHEET_FAILURES.includes(error.detail.code)) return undefined;
    throw error;
  }
}
