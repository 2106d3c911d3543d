import { partTitle } from "../reports/annex-title";
import { annexCount, type HeadedAnnex, headedAnnexes } from "./headed-annexes";
import type { Letter } from "./letter";
import { letterOutline, type LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";

/** The text between the address and the signature, a paragraph a line. */
export function wordsOfLetter(letter: Pick<Letter, "form" | "paragraphs">): string {
  return letterOutline(letter).text.map(({ text }) => text).join("\n");
}

/** A whole letter as plain text, a paragraph a line; tables with a tab between their cells, as spreadsheets take them. */
export function letterText(letter: Letter): string {
  const outline = letterOutline(letter, annexCount(letter.annexes));
  return [letterLines(outline), ...headedAnnexes(letter.annexes).map((annex) => annexLines(annex, outline))].map((lines) => lines.join("\n")).join("\n\n");
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

function annexLines({ annex, heading }: HeadedAnnex, { enclosed }: LetterOutline): string[] {
  const { title, period, part, unitOfMeasure, columns, rows, notes, definitions } = annex;
  const named = part === undefined ? "" : partTitle(part);
  return [
    ...(heading === undefined ? [named, period] : [heading, title, period, enclosed, named]),
    unitOfMeasure,
    columns.map(({ headings }) => headings.join(", ")).join("\t"),
    ...rows.map(({ cells }) => cells.map(({ shown }) => shown).join("\t")),
    LETTER_WORDS.notes,
    ...definitions.map(({ name, text }) => "- " + LETTER_WORDS.definition(name, text)),
    ...notes.map((note) => "- " + note),
  ].filter((line) => line !== "");
}
