import { Document, type ISectionOptions, LineRuleType, Packer, Paragraph } from "docx";
import { annexPages } from "./annex-pages";
import { bodyText } from "./body-text";
import { CORE_PROPERTIES } from "./core-properties";
import { withFixedDates } from "./fixed-dates";
import { headingTable } from "./heading-table";
import type { Letter } from "./letter";
import { LETTER_DEFAULTS } from "./letter-defaults";
import { letterOutline, type LetterOutline } from "./letter-outline";
import { pageNumbers, pageSetup } from "./page-setup";
import { recipientLines } from "./recipient-lines";
import { signatureTable } from "./signature-table";
import { titleLines } from "./title-lines";
import { pointTwips } from "./twips";

/**
 * A letter or report with its annexes as the bytes of a .docx file, laid out after NĐ 30/2020/NĐ-CP, Phụ lục I; each annex
 * on pages of its own. It says what `letterOutline` says. What is blank in the form is left blank on paper. All text is
 * taken literally; what a document cannot hold is left out. The same letter gives the same bytes: the file knows no clock
 * and no user.
 */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { annexes } = letter;
  const outline = letterOutline(letter, annexes.length);
  const several = annexes.length > 1;
  const document = new Document({
    ...LETTER_DEFAULTS,
    sections: [letterPages(outline), ...annexes.map((annex, at) => annexPages(annex, outline, several ? at + 1 : undefined))],
  });
  return withFixedDates(await Packer.pack(document, "uint8array", undefined, [CORE_PROPERTIES]));
}

function letterPages(outline: LetterOutline): ISectionOptions {
  return {
    properties: pageSetup("portrait"),
    headers: pageNumbers(),
    children: [
      headingTable(outline),
      ...titleLines(outline),
      ...recipientLines(outline),
      ...bodyText(outline),
      signatureTable(outline),
      lastLine(),
    ],
  };
}

/** A page ends with a paragraph, which would begin a page of its own if it were as high as a line. */
function lastLine(): Paragraph {
  return new Paragraph({ spacing: { line: pointTwips(1), lineRule: LineRuleType.EXACT }, run: { size: 2 } });
}
