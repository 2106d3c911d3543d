import type { Paragraph } from "docx";
import type { LetterOutline } from "./letter-outline";
import { centredLine, textLine } from "./text-lines";
import { pointTwips, twips } from "./twips";

const LOOK = { size: 14 };
const APART = pointTwips(12);
/** The dashes stand below the colon of "Kính gửi:" (NĐ 30/2020/NĐ-CP, Phụ lục I). */
const LEFT = twips(25);
const COLON = twips(44);
const DASH = twips(4);

/** Whom a letter is to: one in the middle of a line, several below each other. */
export function recipientLines({ to }: Pick<LetterOutline, "to">): Paragraph[] {
  const [first, ...list] = to;
  if (first === undefined) return [];
  if (list.length === 0) return [centredLine(first, LOOK, { spacing: { before: APART, after: APART } })];
  return [
    textLine(first, LOOK, { indent: { left: LEFT }, spacing: { before: APART }, keepNext: true }),
    ...list.map((line, at) =>
      textLine(line, LOOK, {
        indent: { left: COLON + DASH, hanging: DASH },
        spacing: { after: at === list.length - 1 ? APART : 0 },
      }),
    ),
  ];
}
