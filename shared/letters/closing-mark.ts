/** "./." at the end of a paragraph, or how typists write it. */
const MARK = /\s*\.\s*\/\s*\.\s*$/;

/**
 * Paragraphs with the mark "./." behind the last of them and nowhere else: it says that the text ends there (NĐ
 * 30/2020/NĐ-CP, Phụ lục I). Blank paragraphs go.
 */
export function withClosingMark<Text extends { readonly text: string }>(paragraphs: readonly Text[]): Text[] {
  const bare = paragraphs.map((each) => ({ ...each, text: each.text.trim().replace(MARK, ".") })).filter(({ text }) => text !== "");
  return bare.map((each, at) => (at === bare.length - 1 ? { ...each, text: each.text.replace(/[\s.;,:]+$/, "") + "./." } : each));
}
