import type { Reading } from "./match-columns";
import { isCount } from "./match-columns";
import type { ColumnMeaning } from "./unit-table";

/** The final meaning of a column. */
export interface Assigned {
  readonly meaning: ColumnMeaning | undefined;
  readonly confidence: number;
}

/** What the body of a column holds, in shares (0..1) of its cells that are not blank. */
export interface ColumnContent {
  readonly filled: number;
  readonly words: number;
  readonly percent: number;
  /** Figures between 0 and 1 that are not whole: shares shown as a percentage by their format. */
  readonly fractions: number;
}

const NOTHING: Assigned = { meaning: undefined, confidence: 0 };
const REPEATABLE: readonly (ColumnMeaning | undefined)[] = ["rate", "score", "target", "note"];
/** Two columns whose readings are closer than this cannot be told apart. */
const CLOSE = 0.05;
const UNSURE = 0.55;

/**
 * Settles the readings of a table: the unit column is `unit`, and each other meaning goes to one column, the best
 * (the leftmost of equals); where a rival is as good, the winner is marked unsure and the rival stays unread.
 * What the cells hold overrules the header: a column of percentages is no count.
 */
export function assignMeanings(
  readings: readonly Reading[],
  contents: readonly ColumnContent[],
  unit: { readonly index: number; readonly confidence: number },
): Assigned[] {
  const judged = readings.map((reading, index) => withContent(reading, contents[index]));
  const hasEarly = judged.some(({ meaning }) => meaning === "resolvedEarly");
  const hasBoth = judged.some(({ meaning }) => meaning === "resolvedEarlyOrOnTime");
  const settled = judged.map((reading, index): Reading => {
    if (index === unit.index) return { meaning: "unit", confidence: unit.confidence };
    if (reading.meaning === "unit") return NOTHING;
    // Without a column of early ones, "on time" is what was not late.
    if (reading.meaning === "resolvedOnTime" && !hasEarly && !hasBoth)
      return { ...reading, meaning: "resolvedEarlyOrOnTime", confidence: reading.confidence * 0.75 };
    return reading;
  });
  return settled.map((reading, index) => {
    const { meaning, confidence } = reading;
    if (meaning === undefined || index === unit.index || REPEATABLE.includes(meaning)) return { meaning, confidence };
    const rivals = settled.filter((other, at) => at !== index && other.meaning === meaning);
    const beaten = settled.some(
      (other, at) =>
        at !== index &&
        other.meaning === meaning &&
        (other.confidence > confidence || (other.confidence === confidence && at < index)),
    );
    if (beaten) return NOTHING;
    const doubtful = isCount(meaning) && rivals.some((other) => confidence - other.confidence < CLOSE);
    return { meaning, confidence: doubtful ? Math.min(confidence, UNSURE) : confidence };
  });
}

function withContent(reading: Reading, content: ColumnContent | undefined): Reading {
  if (content === undefined || content.filled === 0) return reading;
  const shares = content.percent >= 0.5 || content.fractions > 0.5;
  if (isCount(reading.meaning) && shares) return { meaning: "rate", confidence: 0.7 };
  const wordy = content.words > 0.5;
  if (isCount(reading.meaning) && wordy) return { ...reading, confidence: reading.confidence * 0.6 };
  if (wordy && (reading.meaning === "target" || reading.meaning?.startsWith("score"))) return NOTHING;
  return reading;
}
