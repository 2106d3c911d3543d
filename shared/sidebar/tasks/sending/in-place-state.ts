import type { SeenSheet } from "../../../application/read-open-sheets";
import type { CopySummary } from "../../../sharing/summarize-copy";

/** What stands in the way of turning the open workbook into a copy. */
export type InPlaceObstacle =
  | { readonly is: "already"; readonly sheet: string }
  | { readonly is: "nothing" }
  | { readonly is: "locked"; readonly sheets: readonly string[] }
  | { readonly is: "loading"; readonly cells: number };

/** The workbook as it was looked at. */
export interface InPlaceLook {
  readonly sheets: readonly SeenSheet[];
  readonly summary: CopySummary;
  readonly obstacle: InPlaceObstacle | undefined;
}

/** What the way inside a copy shows. */
export interface InPlaceState {
  readonly looking?: boolean;
  readonly seen?: InPlaceLook | undefined;
  /** Whether the user has said that the open workbook is a copy. */
  readonly isCopy?: boolean;
  /** What became of the cells at the last press, and the guide that was written. */
  readonly done?: { readonly summary: CopySummary; readonly guide: string } | undefined;
}
