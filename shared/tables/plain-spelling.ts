/** A text without Vietnamese marks, as some exports write all of theirs; letters keep their case. */
export function plainSpelling(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\u0111/g, "d")
    .replace(/\u0110/g, "D");
}

/**
 * Phrases and, behind them, those of them that are written with marks once more without any. A text with some of its marks
 * is none of either.
 */
export function withPlainSpellings(phrases: readonly string[]): readonly string[] {
  return [...new Set([...phrases, ...phrases.map(plainSpelling)])];
}
