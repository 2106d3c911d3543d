import type { Paragraph, Table } from "docx";
import type { LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";
import { textWidthOf } from "./page-setup";
import { sideBySide } from "./side-by-side";
import { centredLine, textLine } from "./text-lines";
import { pointTwips, twips } from "./twips";

const SIGNED = { size: 14, bold: true };
/** Room for a signature by hand and the seal. */
const ROOM_TO_SIGN = pointTwips(72);
const APART = { spacing: { before: pointTwips(12) } };
const DASH = twips(2.5);
const HALF = Math.round(textWidthOf("portrait") / 2);

/**
 * Who receives a copy, on the left: 12 points bold italics, the list 11 points; who signs, on the right, with room to sign
 * above the name. Source: NĐ 30/2020/NĐ-CP, Phụ lục I.
 */
export function signatureTable({ copies, signed, signer }: LetterOutline): Table {
  const list = copies.map((line) => textLine(line, { size: 11 }, { indent: { left: DASH, hanging: DASH } }));
  const left: Paragraph[] = [textLine(LETTER_WORDS.copies, { size: 12, bold: true, italics: true }, APART), ...list];
  const right: Paragraph[] = [
    ...signed.map((line, at) => centredLine(line, SIGNED, at === 0 ? APART : {})),
    centredLine(signer, SIGNED, { spacing: { before: ROOM_TO_SIGN } }),
  ];
  return sideBySide([HALF, textWidthOf("portrait") - HALF], [[left, right]]);
}
