import type { Area } from "../tables/grid";

/**
 * What a press has done, as the record of runs tells it. What the press does not know is left out and stays blank in the
 * record: a count is never worked out for its sake.
 */
export interface RunFacts {
  readonly action: RunAction;
  /** The tables and files that figures were taken from. */
  readonly sources?: readonly RunSource[];
  readonly in?: RunCount;
  readonly out?: RunCount;
  /** By reason; counts of 0 are left out of the line, and a list without any other reads "0". */
  readonly leftOut?: readonly RunCount[];
}

/** What a press can do. The last three are for one that does not say. */
export type RunAction =
  | "dossiers"
  | "ranking"
  | "comparison"
  | "scopedRanking"
  | "scorecard"
  | "outlook"
  | "allocation"
  | "passedTargets"
  | "targetRows"
  | "targetRow"
  | "procedureList"
  | "countryside"
  | "checking"
  | "merging"
  | "collection"
  | "trend"
  | "annex"
  | "wording"
  | "routine"
  | "letter"
  | "repair"
  | "sending"
  | "takingBack"
  | "locking"
  | "configuration"
  | "sheets"
  | "cells"
  | "file";

/** A sheet, of the open workbook or of a file, with the part of it that was read; or a whole file. */
export type RunSource =
  | { readonly sheet: string; readonly area?: Area; readonly file?: string }
  | { readonly sheet?: undefined; readonly file: string };

/** How many of what. */
export interface RunCount {
  readonly count: number;
  readonly of: Counted;
}

/** What the counts of a run are of. */
export type Counted =
  | "units"
  | "rows"
  | "tables"
  | "sheets"
  | "cells"
  | "formulas"
  | "findings"
  | "paragraphs"
  | "indicators"
  | "periods"
  | "toReview"
  | "noActivity"
  | "withoutTarget"
  | "notAssessed"
  | "placesLeft"
  | "conflicts"
  | "formulasLeft"
  | "valuesKept";
