/** Lines of a list as letters end them: ";" behind each and "." behind the last. Blank lines and dashes of the typist go. */
export function listedLines(lines: readonly string[]): string[] {
  const bare = lines.map((line) => line.trim().replace(/^[-–+•]\s*/, "").replace(/[\s;,.]+$/, "")).filter((line) => line !== "");
  return bare.map((line, at) => line + (at === bare.length - 1 ? "." : ";"));
}
