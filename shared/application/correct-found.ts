import { correctTable } from "../tables/correct-table";
import { headerForm } from "../tables/header-form";
import { readTableAt } from "../tables/read-table-at";
import type { UnitTable } from "../tables/unit-table";
import type { FoundTable } from "./read-tables";
import type { Preferences } from "./settings";

/**
 * A table with everything applied that the workbook remembers of its form: first where its header really stands, then
 * what its columns and rows are. A table that nothing is remembered of is given back as it was read.
 *
 * @param found as read, or as corrected before: it is always begun from the table as read.
 */
export function correctFound(found: FoundTable, forms: Preferences["forms"] = {}): FoundTable {
  const { grid, asRead = found.table } = found;
  const placed = withHeader(found, asRead, forms);
  const form = forms[headerForm(placed)];
  const table = form === undefined ? placed : correctTable(grid, placed, form);
  if (table === found.table) return found;
  return table === asRead ? { table, grid } : { table, grid, asRead };
}

function withHeader({ grid }: FoundTable, table: UnitTable, forms: NonNullable<Preferences["forms"]>): UnitTable {
  const shift = forms[headerForm(table)]?.header;
  if (shift === undefined) return table;
  const row = table.headerRows.first + shift.row;
  const column = table.area.column + shift.column;
  const rows = { first: row, last: row + shift.rows - 1 };
  return readTableAt(grid, rows, { first: column, last: column + shift.columns - 1 }) ?? table;
}
