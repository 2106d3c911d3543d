import { relationOfTables } from "../ranking/compared-period";
import { isOwnSheet } from "../tables/own-sheets";
import type { UnitTable } from "../tables/unit-table";
import { tablesOf } from "./gather-tables";
import type { FoundTable } from "./read-tables";
import type { Workbook } from "./workbook";

/** A sheet that may hold the period before. */
export interface PeriodSheet {
  readonly name: string;
  /** Whether its name is that of an earlier period. */
  readonly likely: boolean;
}

/** The other sheets in sight, those whose names tell an earlier period first. Costs one call of the host. */
export async function listPeriodSheets(workbook: Workbook, table: UnitTable): Promise<readonly PeriodSheet[]> {
  const sheets = await workbook.sheets();
  const others = sheets.filter(({ name, hidden }) => !hidden && name !== table.sheet && !isOwnSheet(name)).map(({ name }) => {
    const relation = relationOfTables({ ...table, title: "", columns: [], sheet: name }, table);
    return { name, likely: relation === "previous" || relation === "lastYear" || relation === "earlier" };
  });
  return [...others.filter(({ likely }) => likely), ...others.filter(({ likely }) => !likely)];
}

/**
 * The tables of one sheet, to compare with. Costs one reading.
 *
 * @param pause lets the pane breathe while a long sheet is searched.
 * @throws Failure `sheetEmpty`, `noTableFound`, or what the host refuses.
 */
export async function readSheetTables(
  workbook: Workbook,
  sheet: string,
  pause: () => Promise<void>,
): Promise<readonly FoundTable[]> {
  const { tables, failure } = await tablesOf(await workbook.readSheet(sheet), { pause });
  if (failure !== undefined) throw failure;
  return tables;
}

/** The table whose header stands where that of `earlier` stood; undefined when there is none any more. */
export function tableInPlaceOf(earlier: UnitTable, tables: readonly FoundTable[]): FoundTable | undefined {
  const { row, column } = earlier.area;
  return tables.find(({ table: { area } }) => area.row === row && area.column === column);
}
