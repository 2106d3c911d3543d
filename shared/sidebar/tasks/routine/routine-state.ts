import type { PeriodCheck } from "../../../application/check-period";
import type { SheetsAdded } from "../../../application/write-sheets";
import type { Grid } from "../../../tables/grid";
import type { BeforeFound } from "./find-before";
import type { Piece } from "./kept-routine";

/** What the user has set in this piece of work. */
export interface RoutineState {
  /** `sourceHash` of the table that the last way was applied to. */
  readonly applied?: string;
  /** What became of the search for the period before a table, told by the reading that it comes from; "looking" while under way. */
  readonly looked?: { readonly of: Grid; readonly before: BeforeFound | "looking" };
  /** What is to be written; undefined: as the last time, else everything. */
  readonly pieces?: readonly Piece[];
  /** Checks of kept periods by the name of the sheet they are kept on; "looking" while under way. */
  readonly checks?: Readonly<Record<string, PeriodCheck | "looking">>;
  /** What was remembered before the last run, for when that is taken back. */
  readonly rememberedBefore?: { readonly routine: unknown };
  /** The last run: from which sheet, and what was written. */
  readonly ran?: { readonly from: string; readonly receipt: SheetsAdded };
}
