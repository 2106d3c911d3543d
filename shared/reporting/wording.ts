import type { BoundText } from "./bound-text";
import type { Paragraph } from "./statement";

/** What a person has done to the text of a report. Plain JSON; it is kept with the workbook. */
export interface Wording {
  readonly edits: readonly ParagraphEdit[];
  /** Keys of generated paragraphs that are left out. */
  readonly removed: readonly string[];
  readonly added: readonly AddedParagraph[];
}

/** A generated paragraph in a person's own words. */
export interface ParagraphEdit {
  readonly key: string;
  readonly kind: Paragraph["kind"];
  /** The period that it was edited for: `Period.label`, else the name of the sheet. */
  readonly of: string;
  /** The paragraph as it was generated then. */
  readonly made: BoundText;
  /** As it was edited. */
  readonly text: BoundText;
}

/** A paragraph that a person has written; none of its numbers is bound. */
export interface AddedParagraph {
  /** "own/1": no generated paragraph has such a key. */
  readonly key: string;
  readonly kind: Paragraph["kind"];
  /** As of an edit. */
  readonly of: string;
  /** The key of the paragraph that it follows; "" for the first of the text. */
  readonly after: string;
  readonly text: string;
}

/** Nothing has been edited. */
export const NO_WORDING: Wording = { edits: [], removed: [], added: [] };
