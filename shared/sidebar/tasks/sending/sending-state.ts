import type { OwnSurvey } from "../../../application/survey-own";
import type { CopySummary } from "../../../sharing/summarize-copy";
import type { InPlaceState } from "./in-place-state";

/** A copy that was handed over. */
export interface MadeCopy {
  readonly file: string;
  readonly summary: CopySummary;
}

/** What the making of working copies shows. */
export interface SendingState {
  /** The formulas of ours; undefined while the workbook has not been looked through. */
  readonly found?: OwnSurvey | undefined;
  /** Whether it is being looked through. */
  readonly looking?: boolean;
  /** As typed; undefined as long as it is what is remembered. */
  readonly returnTo?: string;
  /** The copy of the last press. */
  readonly made?: MadeCopy | undefined;
  /** Whether the host has refused to hand over its file, although it said that it does. */
  readonly refused?: boolean;
  /** The way inside a copy, for hosts that do not hand over their file. */
  readonly inPlace?: InPlaceState;
}
