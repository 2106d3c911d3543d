import type { Paragraph, Table } from "docx";
import { balancedLines } from "./balanced-lines";
import type { LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";
import { textWidthOf } from "./page-setup";
import { partRule, ruledLine } from "./ruled-line";
import { sideBySide } from "./side-by-side";
import { centredLine } from "./text-lines";
import { textWidth } from "./text-width";
import { pointTwips, twips } from "./twips";

const MOTTO = { size: 14, bold: true };
const BELOW_LINE = { spacing: { before: pointTwips(6) } };

/** The right column holds the name of the country in one line of 13 points: 95,7 mm. */
const LEFT = twips(66);
const RIGHT = textWidthOf("portrait") - LEFT;

/**
 * Who writes, on the left, and the name of the country with its motto, on the right; below them number and date, and for
 * a công văn what it is about. Source: NĐ 30/2020/NĐ-CP, Phụ lục I: the line under the issuing body is a third to a half
 * as long as it, the line under the motto as long as the motto.
 */
export function headingTable({ parent, body, number, about, dated }: LetterOutline): Table {
  const above = parent.flatMap((line) => balancedLines(line, 13, LEFT));
  const own = body.flatMap((line) => balancedLines(line, 13, LEFT));
  const issuer: Paragraph[] = [
    ...above.map((line) => centredLine(line, { size: 13 })),
    ...own.map((line) => centredLine(line, { size: 13, bold: true })),
    partRule(own[own.length - 1] ?? "", 13, LEFT),
  ];
  const country: Paragraph[] = [
    centredLine(LETTER_WORDS.country, { size: 13, bold: true }),
    centredLine(LETTER_WORDS.motto, MOTTO),
    ruledLine(textWidth(LETTER_WORDS.motto, MOTTO.size), RIGHT),
  ];
  const numbered = [
    centredLine(number, { size: 13 }, BELOW_LINE),
    ...(about === "" ? [] : [centredLine(about, { size: 12 }, BELOW_LINE)]),
  ];
  const when = [centredLine(dated, { size: 14, italics: true }, BELOW_LINE)];
  return sideBySide([LEFT, RIGHT], [[issuer, country], [numbered, when]]);
}
