import { Failure } from "../domain/failure";
import { findTablesInSteps } from "../tables/find-tables";
import type { Grid } from "../tables/grid";
import type { FoundTable } from "./read-tables";
import { runInSlices } from "./run-in-slices";
import type { ReadingWatch } from "./reading-watch";
import type { Workbook } from "./workbook";

/** What a sheet gave: its tables in the order of the sheet, or why there is none. */
export interface SheetGathered {
  readonly sheet: string;
  readonly tables: readonly FoundTable[];
  /** `noTableFound`, `sheetEmpty`, or what keeps the host from giving this one sheet. */
  readonly failure: Failure | undefined;
}

/** How the pane takes part in a long reading. */
export interface GatheringWatch {
  /** Told before each sheet: its name, and how many have been read. */
  readonly onSheet: (sheet: string, done: number) => void;
  /** Once aborted, no further sheet is read. */
  readonly signal: ReadingWatch["signal"];
  /** Lets the pane breathe; resolves as soon as it has. */
  readonly pause: () => Promise<void>;
}

/**
 * Reads sheets one after the other and finds their tables: one call of the host for each sheet, none after a
 * cancellation; what had been read by then is given. A sheet that cannot be read is said and does not stop the others.
 *
 * @throws Failure `noConnection`, `cellBeingEdited`, `busyElsewhere`, `severalAccounts`: what concerns every sheet.
 */
export async function gatherTables(
  workbook: Workbook,
  sheets: readonly string[],
  watch: GatheringWatch,
): Promise<SheetGathered[]> {
  const gathered: SheetGathered[] = [];
  for (const sheet of sheets) {
    if (watch.signal.aborted) break;
    watch.onSheet(sheet, gathered.length);
    const read = await readOne(workbook, sheet, watch.signal);
    if (watch.signal.aborted) break;
    if (read instanceof Failure) gathered.push({ sheet, tables: [], failure: read });
    else gathered.push(await tablesOf(read, watch));
  }
  return gathered;
}

/** The tables of cells that have been read, from top to bottom and left to right. */
export async function tablesOf(grid: Grid, watch: Pick<GatheringWatch, "pause">): Promise<SheetGathered> {
  const tables = await runInSlices(findTablesInSteps(grid), { now: Date.now, pause: watch.pause });
  const isEmpty = grid.values.every((row) => row.every((value) => value === ""));
  const code = isEmpty ? "sheetEmpty" : "noTableFound";
  return {
    sheet: grid.sheet,
    tables: tables
      .map((table) => ({ table, grid }))
      .sort(({ table: { area: one } }, { table: { area: other } }) => one.row - other.row || one.column - other.column),
    failure: tables.length > 0 ? undefined : new Failure({ code, sheet: grid.sheet }),
  };
}

const OF_EVERY_SHEET = ["noConnection", "cellBeingEdited", "busyElsewhere", "severalAccounts"];

async function readOne(workbook: Workbook, sheet: string, signal: ReadingWatch["signal"]): Promise<Grid | Failure> {
  try {
    return await workbook.readSheet(sheet, undefined, { signal, progress: () => undefined });
  } catch (error) {
    if (error instanceof Failure && !OF_EVERY_SHEET.includes(error.detail.code)) return error;
    throw error;
  }
}
