import { Failure } from "../domain/failure";
import type { ComparedPeriod, PlacedTable } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import type { rankingSheet } from "../reports/ranking-sheet";
import { valueAt, type Area, type Grid } from "../tables/grid";
import { showTime } from "../texts/show-time";
import type { FoundTable } from "./read-tables";
import type { SheetAdded } from "./receipt";
import type { Workbook } from "./workbook";

/**
 * Writes a ranking to a new sheet. The source is read once more first, and so are the table of the period before and the
 * sheet with the target table: if a cell of any has changed since the ranking was made, nothing is written. Nothing but the new sheet is touched.
 *
 * @param drawSheet `rankingSheet`, which the pane loads on its own.
 * @param now the time to print, in the user's own time zone.
 * @param compared the period before, where the user compares with one.
 * @returns the receipt that `Workbook.undo` takes back.
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses (`workbookProtected`, `writeIncomplete`…).
 */
export async function writeRanking(
  workbook: Workbook,
  found: FoundTable,
  ranking: Ranking,
  drawSheet: typeof rankingSheet,
  now: Date,
  compared?: ComparedPeriod,
): Promise<SheetAdded> {
  const { table, grid } = found;
  await refuseIfRankedChanged(workbook, found, ranking, compared?.previous);
  return workbook.addSheet(drawSheet({ ranking, table, grid, readAt: showTime(now), compared }));
}

/**
 * Reads once more all that a ranking was made from: its table, the sheet with the target table where targets come from it,
 * and the table of an earlier period.
 *
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function refuseIfRankedChanged(
  workbook: Pick<Workbook, "readSheet">,
  found: FoundTable,
  { request: { target } }: Pick<Ranking, "request">,
  earlier: PlacedTable | undefined,
): Promise<void> {
  await refuseIfTablesChanged(workbook, found, earlier);
  if (target.from === "table") await refuseIfSheetChanged(workbook, target.grid);
}

/**
 * Reads a table once more, and the table of an earlier period that it is held against.
 *
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function refuseIfTablesChanged(
  workbook: Pick<Workbook, "readSheet">,
  found: FoundTable,
  earlier: PlacedTable | undefined,
): Promise<void> {
  await refuseIfChanged(workbook, found);
  // Two periods side by side in one table have been read together.
  const apart = earlier !== undefined && earlier.table.rows !== found.table.rows;
  if (apart) await refuseIfChanged(workbook, earlier);
}

/**
 * Reads an area of a sheet again.
 *
 * @throws Failure `sourceChanged` when a cell of it is not as it was.
 */
export async function refuseIfChanged(
  workbook: Pick<Workbook, "readSheet">,
  { table, grid }: { readonly table: Pick<PlacedTable["table"], "sheet" | "area">; readonly grid: Grid },
): Promise<void> {
  const again = await workbook.readSheet(table.sheet, table.area);
  if (!sameValues(grid, again, table.area)) throw new Failure({ code: "sourceChanged", sheet: table.sheet });
}

/**
 * The same of a whole sheet with a list: also a row that was added below counts.
 *
 * @throws Failure `sourceChanged`.
 */
export async function refuseIfSheetChanged(workbook: Pick<Workbook, "readSheet">, grid: Grid): Promise<void> {
  const again = await workbook.readSheet(grid.sheet);
  if (!sameValues(grid, again, grid.area) || !sameValues(grid, again, again.area))
    throw new Failure({ code: "sourceChanged", sheet: grid.sheet });
}

/** Whether two readings agree about every cell of an area. */
export function sameValues(first: Grid, second: Grid, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (valueAt(first, row, column) !== valueAt(second, row, column)) return false;
    }
  }
  return true;
}
