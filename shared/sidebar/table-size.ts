import type { UnitTable } from "../tables/unit-table";
import { showCount } from "../texts/show-number";
import type { PaneTexts } from "./pane-texts";

/** How many units a table has, and in how many peer groups when there are several. */
export function tableSize(table: UnitTable, { pane }: PaneTexts): string {
  const units = table.rows.filter((row) => row.kind === "unit");
  const groups = new Set(units.map((row) => row.group)).size;
  return pane.source.size(showCount(units.length), groups > 1 ? showCount(groups) : undefined);
}
