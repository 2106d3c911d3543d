/** Pixels of a digit of the default font, and of the margins of a cell. */
const CHARACTER_PX = 7;
const MARGIN_PX = 10;

/** The width in pixels of a column for so many characters. */
export function widthInPixels(characters: number): number {
  return Math.round(characters * CHARACTER_PX + MARGIN_PX);
}

/** The other way round, to two decimals. */
export function charactersOfPixels(pixels: number): number {
  return Math.max(1, Math.round(((pixels - MARGIN_PX) / CHARACTER_PX) * 100) / 100);
}
