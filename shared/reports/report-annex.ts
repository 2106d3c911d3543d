import type { Counts } from "../domain/point-change";
import type { Target } from "../domain/target";
import type { Annex, AnnexColumn, AnnexRow } from "./annex";

/** What a column shows of an indicator; "ordinal" and "name" belong to none. */
export type AnnexRole =
  | "ordinal"
  | "name"
  | "part"
  | "whole"
  | "rate"
  | "target"
  | "verdict"
  | "rateBefore"
  | "points"
  | "rank"
  | "rankChange";

/** An annex with what its figures are made from, so that the sheet can compute them live. */
export interface ReportAnnex extends Annex {
  readonly columns: readonly ReportAnnexColumn[];
  readonly rows: readonly ReportAnnexRow[];
}

export interface ReportAnnexColumn extends AnnexColumn {
  readonly role: AnnexRole;
  /** The indicator, by its place in the material; 0 for the columns of none. */
  readonly of: number;
}

export interface ReportAnnexRow extends AnnexRow {
  /** Sheet row of a unit in the source, from 0; undefined for sums. */
  readonly source: number | undefined;
  /** One an indicator of the material. */
  readonly figures: readonly AnnexFigures[];
}

/** What one indicator gives for one row of an annex: figures, or the reason why not ("notAdded": units that share what is counted). */
export type AnnexFigures = CountedFigures | { readonly is: "noActivity" } | { readonly is: "toReview" } | { readonly is: "notAdded" };

/** Figures of a unit, or of all counted units of a group or the table. */
export interface CountedFigures {
  readonly is: "counted";
  readonly now: Counts;
  /** They stand so in the total row of the source; the units do not add up to them. */
  readonly stated?: true;
  /** What rounding must not carry the rate across; of a unit it is what the unit is judged by. */
  readonly target: Target | undefined;
  /** Undefined without a target, and for sums: nobody has assigned them one. */
  readonly met: boolean | undefined;
  /** Undefined for sums. */
  readonly rank: number | undefined;
  /** Undefined where there is nothing to compare with; of sums, where the units of the two periods are not the same. */
  readonly before: Counts | undefined;
  /** Undefined where ranks cannot be compared. */
  readonly rankBefore: number | undefined;
}
