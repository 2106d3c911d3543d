import { AlignmentType, LineRuleType, type Paragraph } from "docx";
import type { LetterOutline } from "./letter-outline";
import { textLine, type ParagraphLook } from "./text-lines";
import { pointTwips, twips } from "./twips";

/** NĐ 30/2020/NĐ-CP, Phụ lục I: both edges even, first line 1 or 1,27 cm, at least 6 points apart, lines 1 to 1,5. */
const BODY: ParagraphLook = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: twips(12.7) },
  spacing: { before: pointTwips(6), line: 264, lineRule: LineRuleType.AUTO },
};

/** The text of a letter. */
export function bodyText({ text }: Pick<LetterOutline, "text">): Paragraph[] {
  return text.map(({ kind, text: words }, at) =>
    textLine(
      words,
      { size: 14, ...(kind === "heading" && { bold: true }) },
      // The signature never stands alone on a page.
      { ...BODY, keepNext: kind === "heading" || at === text.length - 1 },
    ),
  );
}
