/** A digit of the default font is 7 pixels wide, and a cell has 5 pixels of padding (ECMA-376, 18.3.1.13). */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** The other way round, to two decimals as Excel writes them. */
export function charactersOfPixels(pixels: number): number {
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}
