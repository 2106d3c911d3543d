/** Breaks a text at spaces into lines of at most `length` characters; a longer word stands on a line of its own. */
export function wrapText(text: string, length: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > length) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : line + " " + word;
    }
  }
  return line === "" ? lines : [...lines, line];
}
