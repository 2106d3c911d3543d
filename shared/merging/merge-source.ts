import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";

/** One of the tables to merge. */
export interface MergeSource {
  readonly grid: Grid;
  readonly table: UnitTable;
  /** The file it comes from; undefined for the open workbook. */
  readonly file: string | undefined;
  /** The period that its figures belong to, as text ("Tháng 5/2024"); "" when none is known. */
  readonly period: string;
}

/**
 * What becomes of one unit that stands in several sources of one period. "join": they complement each other, and
 * figures that differ are a conflict. "add": its counts are added up, for sources that each hold a part of them.
 */
export type MergeMode = "join" | "add";

/** How to merge. */
export interface MergeRequest {
  readonly mode: MergeMode;
  /** Whether a name that stands under differently worded peer groups is one unit, where each source has it once. */
  readonly acrossGroups: boolean;
}
