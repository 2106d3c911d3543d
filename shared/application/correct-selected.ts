import { Failure } from "../domain/failure";
import { areaAddress } from "../tables/grid";
import { rememberForm } from "../tables/remember-form";
import type { RememberedForm } from "../tables/remembered-form";
import type { TableRow, UnitTable } from "../tables/unit-table";
import type { Selection } from "./workbook";

/** More rows at a time are a slip of the hand, and too many names to remember. */
export const MOST_ROWS_SELECTED = 50;

/**
 * What is remembered of a table's form once the selected rows are said to be units, headings, totals or nothing.
 *
 * @param table as the user sees it; rows of it without a name are passed over.
 * @throws Failure `noRowSelected` when the selection touches no named row of the table, `tooManyRowsSelected`.
 */
export function correctSelected(
  { grid, selected }: Selection,
  table: UnitTable,
  known: RememberedForm | undefined,
  kind: TableRow["kind"],
): RememberedForm {
  const { row: first, rows: count } = selected;
  const rows = table.rows.filter(({ row, name }) => row >= first && row < first + count && name !== "");
  if (grid.sheet !== table.sheet || rows.length === 0)
    throw new Failure({ code: "noRowSelected", sheet: table.sheet, area: areaAddress(table.area) });
  if (rows.length > MOST_ROWS_SELECTED)
    throw new Failure({ code: "tooManyRowsSelected", rows: rows.length, most: MOST_ROWS_SELECTED });
  return rows.reduce<RememberedForm>(
    (form, { row }) => rememberForm(table, form, { does: "readRow", row, kind }),
    known ?? { columns: {}, rows: {} },
  );
}
