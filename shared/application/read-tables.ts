import { Failure, type FailureCode } from "../domain/failure";
import { findTablesInSteps } from "../tables/find-tables";
import type { Area, Grid } from "../tables/grid";
import { isOwnSheet } from "../tables/own-sheets";
import type { UnitTable } from "../tables/unit-table";
import { runInSlices, type Pace } from "./run-in-slices";
import type { ReadingWatch } from "./reading-watch";
import type { Selection, Workbook } from "./workbook";

/** A table, with the cells it was found in. */
export interface FoundTable {
  readonly table: UnitTable;
  readonly grid: Grid;
  /** The table as Thước alone reads it, where `table` is what the user has made of it. */
  readonly asRead?: UnitTable;
}

/** What there is to rank: the table the user points at, others to offer, and why the selection gave none. */
export interface TablesFound {
  readonly chosen: FoundTable | undefined;
  readonly others: readonly FoundTable[];
  readonly failure: Failure | undefined;
}

/** How a reading that may be long takes turns with the pane. */
export interface Following {
  readonly pace: Pace;
  readonly watch: ReadingWatch;
}

/** Where nobody waits for a turn: all steps at once. */
const AT_ONCE: Following = {
  pace: { now: () => 0, pause: () => Promise.resolve() },
  watch: { signal: { aborted: false }, progress: () => undefined },
};

/** Sheets looked through when the active one has no table; each costs a reading. */
const MOST_OTHER_SHEETS = 10;
/** What concerns one sheet only; anything else stops the reading. */
const SHEET_FAILURES: readonly FailureCode[] = ["tooManyCells", "valuesNotDelivered", "sheetGone"];

/**
 * Reads the active sheet and chooses the table that the selection touches, or the only one there is. When several
 * stand on the sheet and none is pointed at, or the sheet has none, the tables found are offered instead.
 *
 * @param selection the reading of the active sheet, where it has begun already.
 * @param following tells how far the search for tables is, and may stop it: `readingStopped`.
 * @returns `failure` is `sheetEmpty`, `noTableFound` or `severalTables` when there is no table to choose.
 * @throws Failure of the host, such as `tooManyCells` or `cellBeingEdited`.
 */
export async function readTables(
  workbook: Workbook,
  selection: Promise<Selection> = workbook.readSelection(),
  following: Following = AT_ONCE,
): Promise<TablesFound> {
  const { grid, selected } = await selection;
  const found = await tablesIn(grid, following);
  if (found.length > 0) {
    const pointedAt = found.find(({ table }) => touches(table.area, selected));
    const chosen = pointedAt ?? (found.length === 1 ? found[0] : undefined);
    const several = new Failure({ code: "severalTables", sheet: grid.sheet, tables: found.length });
    return {
      chosen,
      others: found.filter((other) => other !== chosen),
      failure: chosen === undefined ? several : undefined,
    };
  }
  const isEmpty = grid.values.every((row) => row.every((value) => value === ""));
  return {
    chosen: undefined,
    others: await tablesOnOtherSheets(workbook, grid.sheet, following),
    failure: new Failure({ code: isEmpty ? "sheetEmpty" : "noTableFound", sheet: grid.sheet }),
  };
}

/** One sheet that cannot be read (too large, gone meanwhile) must not hide the tables of the others. */
async function readIfPossible(workbook: Workbook, name: string, watch: ReadingWatch): Promise<Grid> {
  try {
    return await workbook.readSheet(name, undefined, watch);
  } catch (error) {
    const skipped = error instanceof Failure && SHEET_FAILURES.includes(error.detail.code);
    if (!skipped) throw error;
    return { sheet: name, area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [], merges: [], hiddenRows: [] };
  }
}

async function tablesIn(grid: Grid, { pace, watch }: Following): Promise<FoundTable[]> {
  const tables = await runInSlices(findTablesInSteps(grid), pace, watch);
  return tables.map((table) => ({ table, grid }));
}

async function tablesOnOtherSheets(workbook: Workbook, active: string, following: Following): Promise<FoundTable[]> {
  const sheets = (await workbook.sheets()).filter(({ name, hidden }) => !hidden && name !== active && !isOwnSheet(name));
  const found: FoundTable[] = [];
  // How much of several sheets has been read is not known before they are.
  const quietly = { ...following, watch: { ...following.watch, progress: () => undefined } };
  for (const sheet of sheets.slice(0, MOST_OTHER_SHEETS))
    found.push(...(await tablesIn(await readIfPossible(workbook, sheet.name, quietly.watch), quietly)));
  return found;
}

/** Whether two areas share a cell. */
export function touches(area: Area, selected: Area): boolean {
  return (
    selected.row < area.row + area.rows &&
    area.row < selected.row + selected.rows &&
    selected.column < area.column + area.columns &&
    area.column < selected.column + selected.columns
  );
}
