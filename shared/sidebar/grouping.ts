import type { UnitTable } from "../tables/unit-table";

/** Where peer groups come from: as the table was read, nowhere, or a column (from 0). */
export type Grouping = "asRead" | "none" | number;

/** Which of the two ways a table as read states its peer groups: group rows, a column (from 0), or neither. */
export function groupingAsRead(table: UnitTable): "headings" | "none" | number {
  const grouped = table.rows.some((row) => row.kind === "unit" && row.group !== "");
  if (!grouped) return "none";
  return table.columns.find((column) => column.meaning === "group")?.column ?? "headings";
}
