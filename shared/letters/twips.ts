/** Millimetres in twips, twentieths of a point, in which Word counts lengths. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Points in twips. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}
