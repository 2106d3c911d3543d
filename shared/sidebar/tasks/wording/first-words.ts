/** How a paragraph is called where there is no room for it. */
const LONGEST = 40;

/** The first words of a text, to tell it from others. */
export function firstWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)) + "…";
}
