import type { KeptWording } from "../../../reporting/kept-wording";
import type { SeenText } from "../../../reporting/seen-text";
import type { TextRules } from "../../../reporting/text-rules";

/** What the user has set in this piece of work. */
export interface WordingState {
  /** Rules and words as they are now; undefined: as remembered with the workbook. */
  readonly kept?: KeptWording;
  /** More than the workbook can remember. */
  readonly tooMuch?: boolean;
  /** The rules that were picked last, while the text by them is being made. */
  readonly coming?: TextRules | undefined;
  /** The text as it was read last in this session; undefined: as remembered with the workbook. */
  readonly seen?: SeenText;
  /** The paragraph that is being written, and its text so far; a new one has the key of the one before it. */
  readonly writing?: { readonly key: string; readonly fresh: boolean; readonly text: string } | undefined;
}
