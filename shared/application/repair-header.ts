import { Failure } from "../domain/failure";
import { findTables } from "../tables/find-tables";
import { areaAddress } from "../tables/grid";
import { headerForm } from "../tables/header-form";
import { readTableAt } from "../tables/read-table-at";
import type { HeaderShift } from "../tables/remembered-form";
import type { UnitTable } from "../tables/unit-table";
import { touches, type TablesFound } from "./read-tables";
import type { PreferenceChanges } from "./settings";
import type { Selection } from "./workbook";

/** The tables of a sheet, the one whose header the user points at chosen, and what is to be remembered. */
export interface HeaderRepair {
  /** All as read: `correctFound` puts the header where `changes` say. */
  readonly tables: TablesFound;
  readonly changes: PreferenceChanges;
}

/**
 * Takes the selected rows as the header of the table below. Where a table was found there, the shift of its header is
 * to be remembered for its form; where none was, the table stands as it is and cannot be remembered.
 *
 * @throws Failure `headerNotRead` when no table hangs below the selected rows.
 */
export function repairHeader({ grid, selected }: Selection): HeaderRepair {
  const rows = { first: selected.row, last: selected.row + selected.rows - 1 };
  const columns = { first: selected.column, last: selected.column + selected.columns - 1 };
  const table = readTableAt(grid, rows, columns);
  if (table === undefined) {
    throw new Failure({ code: "headerNotRead", sheet: grid.sheet, area: areaAddress(selected) });
  }
  const found = findTables(grid);
  const asRead = found.find(({ area }) => touches(area, table.area));
  const others = found.filter((other) => other !== asRead).map((other) => ({ table: other, grid }));
  const tables = { chosen: { table: asRead ?? table, grid }, others, failure: undefined };
  if (asRead === undefined) return { tables, changes: {} };
  const header = shiftOf(asRead, table);
  const form = header === undefined ? null : { columns: {}, rows: {}, header };
  return { tables, changes: { forms: { [headerForm(asRead)]: form } } };
}

function shiftOf(asRead: UnitTable, table: UnitTable): HeaderShift | undefined {
  const { first, last } = table.headerRows;
  const { area, headerRows } = asRead;
  const shift = {
    row: first - headerRows.first,
    rows: last - first + 1,
    column: table.area.column - area.column,
    columns: table.area.columns,
  };
  const same = shift.row === 0 && last === headerRows.last && shift.column === 0 && shift.columns === area.columns;
  return same ? undefined : shift;
}
