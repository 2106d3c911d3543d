import type { Document } from "docx";
import type { Steps } from "../tables/steps";
import { xmlTexts } from "./xml-text";

/** Where the text of a document stands in its file. */
export const DOCUMENT = "word/document.xml";

/** A few milliseconds of work, and a piece that is worth packing. */
const LETTERS_A_STEP = 200_000;

/**
 * Writes the text of a document as docx writes it, piece by piece.
 *
 * @param write takes the pieces in their order.
 */
export function* documentXml(document: Document, write: (text: string) => void): Steps<void> {
  const wrapper = document.Document;
  const tree = wrapper.View.prepForXml({ viewWrapper: wrapper, file: document, stack: [] }) ?? {};
  let piece = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  for (const text of xmlTexts(tree)) {
    piece += text;
    if (piece.length < LETTERS_A_STEP) continue;
    write(piece);
    piece = "";
    // How long the document will be is not known; a generator that asks for a share is told that it goes on.
    yield 0;
  }
  write(piece);
}
