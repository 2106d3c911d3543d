/** 7 pixels a character of the default font and 5 beside, at 96 dots an inch of 72 points. */
const [CHARACTER, BESIDE, POINT] = [7, 5, 0.75];

/** A width in characters of the default font, in points. */
export function pointsOfCharacters(characters: number): number {
  return (Math.trunc(characters * CHARACTER) + BESIDE) * POINT;
}

/** The other way round, to two decimals; 0 for a hidden column, whose width is 0. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / POINT - BESIDE) / CHARACTER) * 100) / 100);
}
