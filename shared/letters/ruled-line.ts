import { BorderStyle, LineRuleType, Paragraph } from "docx";
import { textWidth } from "./text-width";
import { pointTwips } from "./twips";

/**
 * A thin line in the middle of a column: an empty paragraph with a border above it, indented from both sides. A drawn
 * line would be a shape, for which docx needs as much code again.
 *
 * @param length of the line in twips, at most `column`.
 * @param column width of the column in twips.
 */
export function ruledLine(length: number, column: number): Paragraph {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: pointTwips(2), after: 0, line: pointTwips(4), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    run: { size: 4 },
  });
}

/**
 * The line under a bold text in the middle of a column: a third to a half as long as the text is printed (NĐ 30/2020/NĐ-CP,
 * Phụ lục I).
 *
 * @param size of the text, in points.
 */
export function partRule(text: string, size: number, column: number): Paragraph {
  return ruledLine(Math.round(Math.min(column, textWidth(text, size)) * 0.42), column);
}
