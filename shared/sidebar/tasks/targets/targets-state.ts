import type { TypedTarget } from "../../../tables/typed-target";

/** What is open: the table, the form of one row, the form for many, the saved sets. */
export type TargetsScreen = "table" | "row" | "many" | "sets";

/** Where rows come from: nothing, one that comes with Thước, one saved with the workbook, a pasted text. */
export type RowSource =
  | { readonly from: "blank" }
  | { readonly from: "preset"; readonly id: string }
  | { readonly from: "set"; readonly name: string }
  | { readonly from: "text" };

/** What the user has set in this piece of work. */
export interface TargetsState {
  readonly screen?: TargetsScreen;
  readonly search?: string;
  /** Sheet row (from 1) of the rule that is being edited; undefined for a new one. */
  readonly editing?: number | undefined;
  /** The row as typed so far. */
  readonly typed?: TypedTarget | undefined;
  readonly source?: RowSource;
  readonly pasted?: string;
}
