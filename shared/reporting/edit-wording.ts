import type { WordedParagraph, WordedReport } from "./apply-wording";
import { bindText, boundOf, boundWords, tidy, type BoundText } from "./bound-text";
import { fillText } from "./fill-text";
import type { ParagraphEdit, Wording } from "./wording";

/**
 * A paragraph in the user's words: as generated again when they say the same, left out when nothing is left of it.
 *
 * @param edited the whole text of the paragraph as the user has left it.
 */
export function editParagraph(wording: Wording, paragraph: WordedParagraph, edited: string, report: WordedReport): Wording {
  const { key, made, bound } = paragraph;
  const text = tidy(edited);
  if (text === "") return removeParagraph(wording, key);
  if (made === undefined)
    return { ...wording, added: wording.added.map((own) => (own.key === key ? { ...own, text, of: report.of } : own)) };
  return withEdit(wording, paragraph, bindText(text, bound, [...made, ...report.names]), report);
}

/** Takes a paragraph out of the text; a generated one can be restored, words and all. */
export function removeParagraph(wording: Wording, key: string): Wording {
  const added = wording.added.filter((own) => own.key !== key);
  if (added.length < wording.added.length) return { ...wording, added };
  return { ...wording, removed: [...wording.removed.filter((other) => other !== key), key] };
}

/** Puts a paragraph back that was left out. */
export function restoreParagraph(wording: Wording, key: string): Wording {
  return { ...wording, removed: wording.removed.filter((other) => other !== key) };
}

/** Forgets the user's words of a paragraph: it reads as generated. */
export function forgetEdit(wording: Wording, key: string): Wording {
  return { ...wording, edits: wording.edits.filter((edit) => edit.key !== key) };
}

/** A paragraph of the user's own behind another one. */
export function addParagraph(wording: Wording, after: string, text: string, { of }: WordedReport): Wording {
  const words = tidy(text);
  if (words === "") return wording;
  const numbers = wording.added.map(({ key }) => Number(key.slice(OWN.length)));
  const key = OWN + String(Math.max(0, ...numbers) + 1);
  // The newest stands right behind its forerunner.
  return { ...wording, added: [...wording.added, { key, kind: "body", of, after, text: words }] };
}

/** The user has seen what has changed: the paragraph stands as it reads now, for this period. */
export function acceptParagraph(wording: Wording, paragraph: WordedParagraph, report: WordedReport): Wording {
  const { key, made, bound } = paragraph;
  if (made !== undefined) return withEdit(wording, paragraph, bound, report);
  return { ...wording, added: wording.added.map((own) => (own.key === key ? { ...own, of: report.of } : own)) };
}

/**
 * After other rules the generated text has other words and numbers though the sheet has not changed: edited paragraphs take them
 * over without a word, but for those where something is to be looked at already, and where the user had changed the same words.
 *
 * @param before the text by the old rules. @param now the same by the new ones.
 */
export function takeOverRules(wording: Wording, before: readonly WordedParagraph[], now: readonly WordedParagraph[], report: WordedReport): Wording {
  const clean = new Set(before.filter(({ notices }) => notices.every(({ is }) => is === "loose" || is === "overwritten")).map(({ key }) => key));
  const taken = now.filter(({ key, is, notices }) => is === "edited" && clean.has(key) && !notices.some((notice) => notice.is === "conflict"));
  return taken.reduce((words, paragraph) => acceptParagraph(words, paragraph, report), wording);
}

/** Where generated words have taken the place of the user's, the user's stand again, with the figures of now. */
export function keepOwnWords(wording: Wording, paragraph: WordedParagraph, report: WordedReport): Wording {
  const edit = wording.edits.find(({ key }) => key === paragraph.key);
  if (edit === undefined || paragraph.made === undefined) return wording;
  return withEdit(wording, paragraph, fillText(edit.text, [...paragraph.made, ...report.names], edit.of === report.of).bound, report);
}

/** The sheet's number stands again where the user has typed over it. */
export function putBackFigure(wording: Wording, key: string, figure: string): Wording {
  const putBack = (edit: ParagraphEdit): ParagraphEdit => ({
    ...edit,
    text: edit.text.map((piece) => (typeof piece === "object" && piece.key === figure ? { key: figure, shown: piece.shown } : piece)),
  });
  return { ...wording, edits: wording.edits.map((edit) => (edit.key === key ? putBack(edit) : edit)) };
}

/** An orphan's words as a paragraph of the user's own, at the end of the text. */
export function adoptOrphan(wording: Wording, { key, bound }: WordedParagraph, last: string, report: WordedReport): Wording {
  return addParagraph(forgetEdit(wording, key), last, boundWords(bound), report);
}

function withEdit(wording: Wording, { key, kind, made = [] }: WordedParagraph, text: BoundText, { of }: WordedReport): Wording {
  const others = forgetEdit(wording, key);
  const generated = boundOf(made);
  if (boundWords(text) === boundWords(generated) && text.every((piece) => typeof piece === "string" || piece.typed === undefined)) return others;
  return { ...others, edits: [...others.edits, { key, kind, of, made: generated, text }] };
}

/** Begins the keys of paragraphs that a person has added. */
const OWN = "own/";
