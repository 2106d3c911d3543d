import type { Annex } from "../reports/annex";
import type { Letter } from "./letter";
import { letterOutline, type LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";

/** The text between the address and the signature, a paragraph a line. */
export function wordsOfLetter(letter: Pick<Letter, "form" | "paragraphs">): string {
  return letterOutline(letter).text.map(({ text }) => text).join("\n");
}

/** A whole letter as plain text, a paragraph a line; tables with a tab between their cells, as spreadsheets take them. */
export function letterText(letter: Letter): string {
  const outline = letterOutline(letter, letter.annexes.length);
  return [letterLines(outline), ...letter.annexes.map((annex) => annexLines(annex, outline))].map((lines) => lines.join("\n")).join("\n\n");
}

/** The lines of a letter without its annexes. */
export function letterLines(outline: LetterOutline): string[] {
  const { parent, body, number, about, dated, title, to, text, copies, signed, signer } = outline;
  return [
    ...parent,
    ...body,
    LETTER_WORDS.country,
    LETTER_WORDS.motto,
    number,
    about,
    dated,
    ...title,
    ...to,
    ...text.map((paragraph) => paragraph.text),
    ...signed,
    signer,
    LETTER_WORDS.copies,
    ...copies,
  ].filter((line) => line !== "");
}

function annexLines({ title, period, unitOfMeasure, columns, rows, notes, definitions }: Annex, { enclosed }: LetterOutline): string[] {
  return [
    LETTER_WORDS.annex,
    title,
    period,
    enclosed,
    unitOfMeasure,
    columns.map(({ headings }) => headings.join(", ")).join("\t"),
    ...rows.map(({ cells }) => cells.map(({ shown }) => shown).join("\t")),
    LETTER_WORDS.notes,
    ...definitions.map(({ name, text }) => "- " + LETTER_WORDS.definition(name, text)),
    ...notes.map((note) => "- " + note),
  ].filter((line) => line !== "");
}
