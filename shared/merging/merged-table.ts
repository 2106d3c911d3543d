import type { FailureDetail } from "../domain/failure";
import type { ColumnMeaning } from "../domain/meaning";
import type { NameMatch } from "../units/name-match";
import type { MergeRequest, MergeSource } from "./merge-source";

/** A cell of a source. */
export interface SourceCell {
  /** Place of the source in the list of sources, from 0. */
  readonly source: number;
  /** Sheet row and column, from 0. */
  readonly row: number;
  readonly column: number;
}

/** A column of the merged table. */
export interface MergedColumn {
  readonly meaning: ColumnMeaning;
  /** The header as the first source writes it. */
  readonly header: string;
  /** "count": whole numbers that may be added up; "share": 0..1, and "points": as published, which never are. */
  readonly kind: "count" | "share" | "points";
  /** The sources that have it. */
  readonly sources: readonly number[];
}

/**
 * Why a figure is not there although it is no blank of a source: "open": the sources differ, or what they have cannot be
 * used; "absent": no source that has the unit has the column. Neither is a 0.
 */
export type Gap = "open" | "absent";

/** A row of the merged table: one unit in one period. */
export interface MergedRow {
  readonly name: string;
  /** "" when no source says it. */
  readonly group: string;
  /** "" when the sources name none. */
  readonly period: string;
  /** One for each column; undefined where no source has a figure that can be used. */
  readonly values: readonly (number | undefined)[];
  /** One for each column; undefined where there is a value, and where the sources have blank cells only. */
  readonly gaps: readonly (Gap | undefined)[];
  /** The rows of sources that it was put together from: the cells that name the unit there. */
  readonly from: readonly SourceCell[];
}

/** Sources that differ about one figure; it is left open. */
export interface Conflict {
  readonly row: MergedRow;
  readonly column: MergedColumn;
  readonly claims: readonly { readonly at: SourceCell; readonly value: number }[];
}

/** A cell, or the row of a unit, that was left out, with the reason. */
export interface LeftOut {
  readonly at: SourceCell;
  readonly name: string;
  readonly detail: FailureDetail;
}

/** A column of a source that the merged table leaves out: "rate" is made anew from the counts, never merged. */
export interface ColumnLeftOut {
  readonly source: number;
  readonly column: number;
  readonly header: string;
  readonly why: "notUnderstood" | "rate" | "note" | "repeated";
}

/** A name that only the user can settle, or has settled; `match` has the names of earlier sources it may stand for. */
export interface SourceName {
  readonly name: string;
  /** The first cell that names it so. */
  readonly at: SourceCell;
  readonly match: NameMatch;
}

/** A name that stands in several peer groups: as many units, unless `acrossGroups` has made them one. */
export interface ApartByGroup {
  readonly name: string;
  /** "" for rows without a group, which may be any of them. */
  readonly groups: readonly string[];
  /** Whether `acrossGroups` makes them one. */
  readonly joinable: boolean;
}

/** What the sources give together, and everything that did not fit. */
export interface MergedTable {
  readonly request: MergeRequest;
  readonly sources: readonly MergeSource[];
  readonly columns: readonly MergedColumn[];
  /** By period, in the order in which the sources name them; inside it first source first, then what is new. */
  readonly rows: readonly MergedRow[];
  readonly conflicts: readonly Conflict[];
  readonly leftOut: readonly LeftOut[];
  readonly columnsLeftOut: readonly ColumnLeftOut[];
  /** Columns that were merged although their reading is not sure (below 0.6). */
  readonly unsureColumns: readonly (Pick<SourceCell, "source" | "column"> & { readonly meaning: ColumnMeaning })[];
  /** Units that some sources of their period lack. */
  readonly missing: readonly { readonly row: MergedRow; readonly sources: readonly number[] }[];
  readonly names: readonly SourceName[];
  readonly apart: readonly ApartByGroup[];
  /** Blank cells of units whose figure was added up from the other sources alone ("add" only). */
  readonly blanks: readonly Pick<LeftOut, "at" | "name">[];
}
