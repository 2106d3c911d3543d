import { correctColumns } from "./correct-columns";
import { correctRows } from "./correct-rows";
import type { Grid } from "./grid";
import type { RememberedForm } from "./remembered-form";
import { rereadRows } from "./reread-rows";
import { SheetView } from "./sheet-view";
import { finish, type Steps } from "./steps";
import type { UnitTable } from "./unit-table";

/**
 * A table as the user wants it read: first what its columns mean, then what its rows are. The cells are read anew
 * when a column means something else. The table itself is given back when nothing differs; to correct a corrected
 * table again changes nothing.
 *
 * @param grid the cells that the table was found in.
 * @param form what is remembered for this form of header (`headerForm`); `header` in it is not looked at here.
 */
export function correctTable(grid: Grid, table: UnitTable, form: RememberedForm): UnitTable {
  return finish(correctTableInSteps(grid, table, form));
}

/** `correctTable`, with pauses. */
export function* correctTableInSteps(grid: Grid, table: UnitTable, form: RememberedForm): Steps<UnitTable> {
  const corrected = correctColumns(table, form);
  const { columns, unitColumn, groupColumn } = corrected;
  const differs = columns.map((column, at) => column.meaning !== table.columns[at]?.meaning);
  const reread = unitColumn !== table.unitColumn || differs.includes(true);
  const read = reread ? yield* rereadRows(new SheetView(grid), table, corrected) : table.rows;
  const byColumn = form.group !== null && groupColumn !== undefined;
  const ungrouped = form.group === null && read.some(({ group }) => group !== "");
  const rows = correctRows(read, form.rows, byColumn).map((row) =>
    form.group === null && row.group !== "" ? { ...row, group: "" } : row,
  );
  const surer = columns.some(({ confidence }, at) => confidence !== table.columns[at]?.confidence);
  const otherRows = rows.some((row, at) => row !== table.rows[at]);
  if (!reread && !surer && !ungrouped && !otherRows) return table;
  const bottom = rows[rows.length - 1]?.row ?? table.headerRows.last;
  return {
    ...table,
    area: { ...table.area, rows: bottom - table.area.row + 1 },
    columns,
    unitColumn,
    rows,
    hiddenRows: grid.hiddenRows.filter((row) => row > table.headerRows.last && row <= bottom),
  };
}
