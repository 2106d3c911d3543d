import { boundOf, boundWords, type BoundText, type NamedPiece, type NamedWords } from "./bound-text";
import { fillText, type FilledPiece } from "./fill-text";
import { datesIn, looseNumbers } from "./loose-numbers";
import { mergeWords } from "./merge-words";
import { withNames } from "./period-names";
import { paragraphText, type Paragraph } from "./statement";
import type { AddedParagraph, ParagraphEdit, Wording } from "./wording";
import type { WordNotice } from "./word-notice";

/** A paragraph as the user works on it. */
export interface WordedParagraph {
  readonly key: string;
  readonly kind: Paragraph["kind"];
  /** "orphan": edited once, and not generated any more. Removed ones and orphans are no part of the text. */
  readonly is: "generated" | "edited" | "added" | "removed" | "orphan";
  readonly pieces: readonly FilledPiece[];
  /** What `pieces` say, as the next edit starts from. */
  readonly bound: BoundText;
  /** As generated now, with its names told apart; undefined for one that is not. */
  readonly made: readonly NamedPiece[] | undefined;
  readonly notices: readonly WordNotice[];
}

/** What report a text is about. */
export interface WordedReport {
  /** `Period.label`, else the name of the sheet. */
  readonly of: string;
  /** `periodNames`. */
  readonly names: readonly NamedWords[];
}

/** The generated text with what a person has done to it, in the order in which it is read; orphans come last. */
export function applyWording(generated: readonly Paragraph[], wording: Wording, report: WordedReport): readonly WordedParagraph[] {
  const edits = new Map(wording.edits.map((edit) => [edit.key, edit]));
  const removed = new Set(wording.removed);
  const own = generated.map((paragraph) => {
    const worded = wordedParagraph(paragraph, edits.get(paragraph.key), report);
    return removed.has(paragraph.key) ? { ...worded, is: "removed" as const, notices: [] } : worded;
  });
  const there = new Set(generated.map(({ key }) => key));
  const orphans = wording.edits.filter(({ key }) => !there.has(key) && !removed.has(key)).map(orphan);
  return [...withAdded(own, wording.added.map((added) => addedParagraph(added, report))), ...orphans];
}

/** The text as it is handed in. */
export function handedIn(worded: readonly WordedParagraph[]): readonly Paragraph[] {
  return worded
    .filter(({ is }) => is !== "removed" && is !== "orphan")
    .map(({ key, kind, pieces }) => ({
      key,
      kind,
      pieces: pieces.map((piece) => (typeof piece === "object" && "typed" in piece ? piece.typed : piece)),
    }));
}

function wordedParagraph(paragraph: Paragraph, edit: ParagraphEdit | undefined, report: WordedReport): WordedParagraph {
  const { key, kind, pieces } = paragraph;
  const made = withNames(pieces, report.names);
  if (edit === undefined) return { key, kind, is: "generated", pieces, bound: boundOf(made), made, notices: [] };
  const sameReport = edit.of === report.of;
  const { text, rewordings } = mergeWords(edit.made, edit.text, boundOf(made));
  const filled = fillText(text, [...made, ...report.names], sameReport);
  const told = rewordings.map(({ from, to, conflict }): WordNotice =>
    conflict ? { is: "conflict", own: from, generated: to } : { is: "reworded", from, to },
  );
  const words = wordsOf(filled.bound);
  const period: WordNotice[] = sameReport ? [] : [{ is: "otherPeriod", of: edit.of, dates: datesIn(words) }];
  const loose = looseNumbers(words, paragraphText(paragraph)).map((number): WordNotice => ({ is: "loose", text: number }));
  return { key, kind, is: "edited", pieces: filled.pieces, bound: filled.bound, made, notices: [...period, ...told, ...filled.notices, ...loose] };
}

/** Figures and names are left out of what is looked through for numbers and dates, but not their places. */
function wordsOf(text: BoundText): string {
  return text.map((piece) => (typeof piece === "string" ? piece : "…")).join("");
}

function addedParagraph({ key, kind, of, after, text }: AddedParagraph, report: WordedReport): WordedParagraph & { readonly after: string } {
  const period: WordNotice[] = of === report.of ? [] : [{ is: "otherPeriod", of, dates: datesIn(text) }];
  const loose = looseNumbers(text, "").map((number): WordNotice => ({ is: "loose", text: number }));
  return { key, kind, is: "added", pieces: [text], bound: [text], made: undefined, notices: [...period, ...loose], after };
}

function orphan({ key, kind, text }: ParagraphEdit): WordedParagraph {
  return { key, kind, is: "orphan", pieces: [boundWords(text)], bound: text, made: undefined, notices: [{ is: "orphan" }] };
}

/** Added paragraphs behind the ones they follow; those whose forerunner is gone at the end. */
function withAdded(own: readonly WordedParagraph[], added: readonly (WordedParagraph & { readonly after: string })[]): WordedParagraph[] {
  const all: WordedParagraph[] = [...own];
  for (const { after, ...paragraph } of added) {
    const at = after === "" ? 0 : all.findIndex(({ key }) => key === after) + 1;
    all.splice(after !== "" && at === 0 ? all.length : at, 0, paragraph);
  }
  return all;
}
