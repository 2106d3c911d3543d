import { cellText } from "../tables/cell-text";
import type { Grid } from "../tables/grid";
import { MergedCells } from "../tables/merged-cells";
import type { TableRow, UnitTable } from "../tables/unit-table";

/** Where peer groups come from: as the table was read, nowhere, or a column (from 0). */
export type Grouping = "asRead" | "none" | number;

/** Which of the two ways a table as read states its peer groups: group rows, a column (from 0), or neither. */
export function groupingAsRead(table: UnitTable): "headings" | "none" | number {
  const grouped = table.rows.some((row) => row.kind === "unit" && row.group !== "");
  if (!grouped) return "none";
  return table.columns.find((column) => column.meaning === "group")?.column ?? "headings";
}

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
