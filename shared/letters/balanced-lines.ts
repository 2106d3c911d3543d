import { textWidth } from "./text-width";

/**
 * A text in as few lines as fit a column, all of about one length: "SỞ KHOA HỌC" above "VÀ CÔNG NGHỆ" and not one word
 * alone in a line.
 *
 * @param size of the letters, in points, which are taken for bold.
 * @param column width of the column in twips. A word that is wider stays whole.
 */
export function balancedLines(text: string, size: number, column: number): string[] {
  const words = text.split(" ");
  const width = textWidth(text, size);
  for (let count = Math.ceil(width / column); count < words.length; count += 1) {
    const lines = cut(words, size, width / count);
    if (lines.every((line) => textWidth(line, size) <= column)) return lines;
  }
  return words;
}

/** Lines cut where they come nearest to a width. */
function cut(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : line + " " + word;
    const over = textWidth(longer, size) - width;
    if (line === "" || over <= width - textWidth(line, size)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}
