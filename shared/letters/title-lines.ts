import type { Paragraph } from "docx";
import type { LetterOutline } from "./letter-outline";
import { textWidthOf } from "./page-setup";
import { partRule } from "./ruled-line";
import { centredLine } from "./text-lines";
import { pointTwips } from "./twips";

const TITLE = { size: 14, bold: true };

/** The name of a named document and what it is about, in the middle, with a line below. Nothing for a công văn. */
export function titleLines({ title }: Pick<LetterOutline, "title">): Paragraph[] {
  const [name, ...about] = title;
  if (name === undefined) return [];
  return [
    centredLine(name, TITLE, { spacing: { before: pointTwips(18) } }),
    ...about.map((line) => centredLine(line, TITLE)),
    partRule(title[title.length - 1] ?? name, TITLE.size, textWidthOf("portrait")),
  ];
}
