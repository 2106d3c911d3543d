import { cellText } from "../tables/cell-text";
import type { Grid } from "../tables/grid";
import { MergedCells } from "../tables/merged-cells";
import type { TableRow, UnitTable } from "../tables/unit-table";
import type { Grouping } from "./grouping";

/**
 * The same table with the unit names of another column, or other peer groups. A row whose cell in the
 * chosen unit column is empty is no unit any more. The table itself is returned when nothing differs.
 */
export function adjustTable(grid: Grid, table: UnitTable, unitColumn: number, grouping: Grouping): UnitTable {
  if (unitColumn === table.unitColumn && grouping === "asRead") return table;
  const cells = new MergedCells(grid);
  const textAt = (row: TableRow, column: number): string => cellText(cells.shownAt(row.row, column));
  const rows = table.rows.map((row) => {
    if (row.kind !== "unit") return row;
    const name = unitColumn === table.unitColumn ? row.name : textAt(row, unitColumn);
    const group = grouping === "asRead" ? row.group : grouping === "none" ? "" : textAt(row, grouping);
    return { ...row, kind: name === "" ? ("other" as const) : row.kind, name, group };
  });
  return { ...table, unitColumn, rows };
}
