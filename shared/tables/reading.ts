import type { ColumnMeaning } from "./unit-table";

/** What a column may mean, judged by its own header. */
export interface Reading {
  readonly meaning: ColumnMeaning | undefined;
  /** 0..1; below 0.6 it is no more than a proposal. */
  readonly confidence: number;
}
