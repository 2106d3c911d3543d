import { Document, type ISectionOptions, LineRuleType, Packer, Paragraph } from "docx";
import type { Steps } from "../tables/steps";
import { annexPages } from "./annex-pages";
import { bodyText } from "./body-text";
import { CORE_PROPERTIES } from "./core-properties";
import { DOCUMENT, documentXml } from "./document-xml";
import { withFixedDates } from "./fixed-dates";
import { annexCount, headedAnnexes } from "./headed-annexes";
import { headingTable } from "./heading-table";
import type { Letter } from "./letter";
import { LETTER_DEFAULTS } from "./letter-defaults";
import { letterOutline, type LetterOutline } from "./letter-outline";
import { AT_ONCE, type LetterPace } from "./letter-pace";
import { pageNumbers, pageSetup } from "./page-setup";
import { recipientLines } from "./recipient-lines";
import { withReplacedEntry } from "./replaced-entry";
import { signatureTable } from "./signature-table";
import { titleLines } from "./title-lines";
import { pointTwips } from "./twips";

/**
 * A letter or report with its annexes as the bytes of a .docx file, laid out after NĐ 30/2020/NĐ-CP, Phụ lục I; each annex
 * on pages of its own. It says what `letterOutline` says. What is blank in the form is left blank on paper. All text is
 * taken literally; what a document cannot hold is left out. The same letter gives the same bytes: the file knows no clock
 * and no user.
 *
 * @param pace how a long letter takes turns with the pane; all at once unless told. What it packs with may give other bytes of the
 * same content.
 */
export async function writeLetter(letter: Letter, pace: LetterPace = AT_ONCE): Promise<Uint8Array> {
  const document = await pace.run(documentOf(letter));
  const packer = pace.packer?.();
  if (packer === undefined) {
    const texts: string[] = [];
    await pace.run(documentXml(document, (text) => texts.push(text)));
    return packed(document, texts.join(""));
  }
  await pace.run(documentXml(document, (text) => packer.add(text)));
  const text = await packer.end();
  return withReplacedEntry(await packed(document, ""), DOCUMENT, text);
}

/** The file, with the text of the document as it is given. */
async function packed(document: Document, text: string): Promise<Uint8Array> {
  return withFixedDates(await Packer.pack(document, "uint8array", undefined, [CORE_PROPERTIES, { path: DOCUMENT, data: text }]));
}

function* documentOf(letter: Letter): Steps<Document> {
  const outline = letterOutline(letter, annexCount(letter.annexes));
  const sections = [letterPages(outline)];
  for (const annex of headedAnnexes(letter.annexes)) sections.push(yield* annexPages(annex, outline));
  return new Document({ ...LETTER_DEFAULTS, sections });
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
