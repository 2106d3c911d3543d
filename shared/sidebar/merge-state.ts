import type { FoundTable } from "../application/read-tables";
import type { Receipt } from "../application/receipt";
import type { SheetSummary } from "../application/workbook";
import type { MergeMode } from "../merging/merge-source";

/** A table that may be merged. */
export interface MergeCandidate {
  readonly found: FoundTable;
  /** The file it comes from; undefined for the open workbook. */
  readonly file: string | undefined;
  /** Whether it is to be merged. */
  readonly used: boolean;
  /** As read, or as the user has put it. */
  readonly period: string;
}

/** A sheet or a file without a table to merge, and why. */
export interface NotGathered {
  readonly name: string;
  readonly file: boolean;
  readonly failure: unknown;
}

/** What the view that merges tables shows; it outlives a change of view. */
export interface MergeState {
  /** The sheets of the workbook; undefined until they are known. */
  readonly sheets: readonly SheetSummary[] | undefined;
  /** The names of those to read. */
  readonly ticked: readonly string[];
  /** What is being read, and how far it has come. */
  readonly reading: { readonly name: string; readonly done: number; readonly of: number } | undefined;
  /** Why listing or reading came to a halt. */
  readonly failure: unknown;
  readonly candidates: readonly MergeCandidate[];
  readonly notGathered: readonly NotGathered[];
  readonly mode: MergeMode;
  readonly acrossGroups: boolean;
  /** The sheet of the last merge. */
  readonly receipt: Receipt | undefined;
}

/** Before anything was asked. */
export const initialMerge: MergeState = {
  sheets: undefined,
  ticked: [],
  reading: undefined,
  failure: undefined,
  candidates: [],
  notGathered: [],
  mode: "join",
  acrossGroups: false,
  receipt: undefined,
};
