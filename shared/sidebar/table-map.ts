import type { FoundTable } from "../application/read-tables";
import type { Preferences } from "../application/settings";
import { headerForm } from "../tables/header-form";
import { rowKeys } from "../tables/row-keys";
import type { TableRow, UnitTable } from "../tables/unit-table";
import type { Grouping, StatedGroups } from "./grouping";

/** How a table is read, as far as it takes work to say. */
export interface TableMap {
  readonly groupsAsRead: StatedGroups;
  /** What holds. */
  readonly grouping: Grouping;
  /** The rows that are no units, and those that the user has spoken of. */
  readonly rows: readonly TableRow[];
  /** How many rows are no units. */
  readonly notUnits: number;
}

/** The map of a table that is corrected already. */
export function tableMap({ table, asRead = table }: FoundTable, forms: Preferences["forms"] = {}): TableMap {
  const form = forms[headerForm(table)];
  const groupsAsRead = statedGroups(asRead);
  const spokenOf = new Set(Object.keys(form?.rows ?? {}));
  const keys = spokenOf.size === 0 ? [] : rowKeys(table.rows);
  const notUnits = table.rows.filter(({ kind }) => kind !== "unit").length;
  const rows = table.rows.filter(({ kind }, at) => kind !== "unit" || spokenOf.has(keys[at] ?? ""));
  return { groupsAsRead, grouping: groupingNow(), rows, notUnits };

  function groupingNow(): Grouping {
    if (form?.group === undefined) return "asRead";
    if (form.group === null) return groupsAsRead === "none" ? "asRead" : "none";
    const by = table.columns.find(({ meaning }) => meaning === "group")?.column;
    return by === undefined || by === groupsAsRead ? "asRead" : by;
  }
}

function statedGroups(table: UnitTable): StatedGroups {
  const grouped = table.rows.some((row) => row.kind === "unit" && row.group !== "");
  if (!grouped) return "none";
  return table.columns.find((column) => column.meaning === "group")?.column ?? "headings";
}
