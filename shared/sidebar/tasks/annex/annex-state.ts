import type { AnnexOptions } from "../../../reports/annex-options";

/** What the user has set in this piece of work; what is undefined, the pane proposes. */
export interface AnnexState extends Partial<Pick<AnnexOptions, "counts" | "before" | "rateBefore" | "ranks" | "order" | "divided">> {
  /** Key of the one indicator that the annex is about; undefined for all of the report. */
  readonly only?: string | undefined;
  /** The sheet and period that title, period and number were typed for. */
  readonly of?: string;
  readonly title?: string;
  readonly period?: string;
  /** "I" for "PHỤ LỤC I". */
  readonly number?: string;
}
