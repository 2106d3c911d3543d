/** A band of a score: reached from `from` upwards; only above it where `above` says so (Bắc Ninh: "trên 94"). */
export interface Band {
  readonly from: number;
  readonly above?: true;
  readonly name: string;
}

/**
 * The band of a score: the highest one whose threshold is reached; undefined below the lowest. Of two bands at one
 * threshold the one above it is the higher.
 */
export function bandOf(score: number, bands: readonly Band[]): Band | undefined {
  let best: Band | undefined;
  for (const band of bands) if (reaches(score, band) && (best === undefined || isHigher(band, best))) best = band;
  return best;
}

function reaches(score: number, { from, above }: Band): boolean {
  return above === true ? score > from : score >= from;
}

function isHigher(band: Band, other: Band): boolean {
  return band.from > other.from || (band.from === other.from && band.above === true && other.above !== true);
}
