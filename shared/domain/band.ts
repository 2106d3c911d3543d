/** A band of a score: reached from `from` upwards. */
export interface Band {
  readonly from: number;
  readonly name: string;
}

/** The band of a score: the highest one whose threshold is reached; undefined below the lowest. */
export function bandOf(score: number, bands: readonly Band[]): Band | undefined {
  let best: Band | undefined;
  for (const band of bands) if (score >= band.from && (best === undefined || band.from > best.from)) best = band;
  return best;
}
