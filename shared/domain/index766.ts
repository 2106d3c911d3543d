import type { Band } from "./band";
import type { Score } from "./meaning";

/** Parts of the index of Decision 766/QĐ-TTg: not its sum, nor points of which nobody says what they are given for. */
export type PartScore = Exclude<Score, "scoreTotal" | "score">;

/** A part of the index with the most points it gives. */
export interface WeightedScore {
  readonly score: PartScore;
  /** In points, above 0. */
  readonly most: number;
}

/** An index of points with its bands, as a province sets them. */
export interface ScoreIndex {
  readonly parts: readonly WeightedScore[];
  /** In any order; the names are the province's. */
  readonly bands: readonly Band[];
}

/**
 * The six parts as the national portal shows them, 100 points in all. Some provinces print services 12 and payment 10
 * as one part of 22.
 */
export const parts766: readonly WeightedScore[] = [
  { score: "scoreTransparency", most: 18 },
  { score: "scoreProgress", most: 20 },
  { score: "scoreOnlineServices", most: 12 },
  { score: "scoreOnlinePayment", most: 10 },
  { score: "scoreSatisfaction", most: 18 },
  { score: "scoreDigitization", most: 22 },
];
