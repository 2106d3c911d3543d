import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import type { Finding } from "./finding";

/** What is checked: a table, and what it can be held against where that is known. */
export interface AuditSource {
  readonly grid: Grid;
  readonly table: UnitTable;
  /** Names that ought to be in the table; undefined when no list is known. */
  readonly expected: readonly string[] | undefined;
  /** The same units in the last period. */
  readonly previous: { readonly grid: Grid; readonly table: UnitTable } | undefined;
}

/** Everything about the figures of a table that the user should look at, in the order of the sheet. */
export function auditTable(source: AuditSource): Finding[] {
  void source;
  return [];
}
