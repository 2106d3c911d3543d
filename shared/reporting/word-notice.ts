import type { SinceChange } from "./since-changes";
import type { Trace } from "./statement";

/** What is to be looked at in a paragraph, most often in one that a person has edited. */
export type WordNotice =
  /** The sheet gives another number than when the text was edited; the text says the new one. */
  | { readonly is: "changed"; readonly key: string; readonly from: string; readonly to: string; readonly trace: Trace }
  /** A number that a person has typed over a figure; the text says what was typed. */
  | { readonly is: "overwritten"; readonly key: string; readonly typed: string; readonly sheet: string; readonly trace: Trace }
  /** A number that a person had typed over a figure of another period; the text says what the sheet gives. */
  | { readonly is: "putBack"; readonly key: string; readonly typed: string; readonly sheet: string; readonly trace: Trace }
  /** A number that belongs to no figure. */
  | { readonly is: "loose"; readonly text: string }
  /** Words of the generated text have changed with the figures, and the edited text follows; "" for nothing. */
  | { readonly is: "reworded"; readonly from: string; readonly to: string }
  /** They have changed where the text was edited: it says the generated words, not those of the person. */
  | { readonly is: "conflict"; readonly own: string; readonly generated: string }
  /** The sheet does not give this number any more; the text still says it. */
  | { readonly is: "gone"; readonly key: string; readonly shown: string }
  /** The text was edited for another period; its dates are as they were. */
  | { readonly is: "otherPeriod"; readonly of: string; readonly dates: readonly string[] }
  /** A paragraph that nobody has edited reads otherwise than at the last reading, for figures have changed; undefined: how is not known. */
  | { readonly is: "since"; readonly changes: readonly SinceChange[] | undefined }
  /** There was no such paragraph at the last reading, before figures changed. */
  | { readonly is: "sinceNew" }
  /** The generated text has no such paragraph any more; it is no part of the text. */
  | { readonly is: "orphan" };
