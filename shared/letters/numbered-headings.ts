import type { Paragraph } from "../reporting/statement";

/** "1. " as a typist writes it before a heading. */
const PLAIN = /^\d+\s*[.)]\s+/;
/** "II. ", "a) ", "1.2. ": an order of the user's own. */
const OWN = /^(?:[IVXLC]+|\p{L}|\d+(?:\.\d+)+)\s*[.)]\s/u;

/**
 * Paragraphs with the headings among them numbered, "1. Tình hình …", "2. Kết quả …"; numbers typed before are renewed, for
 * headings come and go with the figures. A single heading, and headings in an order of the user's own, stay as they are.
 */
export function numberedHeadings<Text extends Pick<Paragraph, "kind"> & { readonly text: string }>(paragraphs: readonly Text[]): Text[] {
  const headings = paragraphs.filter(({ kind }) => kind === "heading");
  if (headings.length < 2 || headings.some(({ text }) => OWN.test(text))) return [...paragraphs];
  const numbers = new Map(headings.map((heading, at) => [heading, at + 1]));
  return paragraphs.map((each) => {
    const number = numbers.get(each);
    return number === undefined ? each : { ...each, text: `${String(number)}. ${each.text.replace(PLAIN, "")}` };
  });
}
