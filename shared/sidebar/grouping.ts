import { columnLetters } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import type { PaneTexts } from "./pane-texts";
import type { Option } from "./select-field";

/** Where peer groups come from: from where the table says, nowhere, or another column (from 0). */
export type Grouping = "asRead" | "none" | number;

/** How a table states its peer groups by itself: in heading rows, in a column (from 0), or not at all. */
export type StatedGroups = "headings" | "none" | number;

/** The ways to group the units of a table, the one that it states itself first. */
export function groupingOptions(
  table: UnitTable,
  stated: StatedGroups,
  reading: PaneTexts["pane"]["reading"],
): Option<Grouping>[] {
  const options: Option<Grouping>[] = [];
  if (stated === "headings") options.push({ value: "asRead", label: reading.byHeadings });
  if (typeof stated === "number") options.push({ value: "asRead", label: reading.byColumn(columnLetters(stated)) });
  options.push({ value: stated === "none" ? "asRead" : "none", label: reading.noGroups });
  for (const { column } of table.columns)
    if (column !== stated && column !== table.unitColumn)
      options.push({ value: column, label: reading.byColumn(columnLetters(column)) });
  return options;
}
