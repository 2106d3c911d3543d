import type { Equivalent } from "./equivalent";
import { ifAll, missing, OMITTED, type AreaText, type Operand } from "./operand";
import { BAND_WORDS, NO_ACTIVITY_WORD, quoted } from "./plain-texts";

/** XEPLOAI_DIEM, by its own bands or by a table of two columns whose every row has a threshold that is a number. */
export const bandFormula: Equivalent = {
  takes: ["cell", "range"],
  write: ([score = OMITTED, bands = OMITTED], bad) => {
    const text = scoreText(score);
    if (text === undefined) return undefined;
    if (bands.kind === "omitted") return judged(text, defaultBand(text, bad), bad);
    if (bands.kind !== "area" || bands.area.columns < 2) return undefined;
    return ifAll(usableThresholds(bands.area), judged(text, bandOfTable(text, bands.area, bad), bad), bad);
  },
};

function scoreText(score: Operand): string | undefined {
  if (score.kind === "words") return undefined;
  return score.kind === "area" ? score.own : score.text;
}

function judged(score: string, band: string, bad: string): string {
  const none = quoted(NO_ACTIVITY_WORD);
  return `IF(ISNUMBER(${score}),${band},IF(${score}=${none},${none},IF(OR(${missing(score)}),"",${bad})))`;
}

/** 11 decimals are the 13 digits that count of a score from 10 to 100, where the thresholds lie. */
function defaultBand(score: string, bad: string): string {
  return BAND_WORDS.reduceRight(
    (below, [from, name]) => `IF(${from === 0 ? score : `ROUND(${score},11)`}>=${from},${quoted(name)},${below})`,
    bad,
  );
}

function usableThresholds(bands: AreaText): string[] {
  const thresholds = bands.column(0);
  return [`COUNT(${thresholds})=ROWS(${thresholds})`, `SUMPRODUCT(--(${thresholds}<>ROUND(${thresholds},10)))=0`];
}

/**
 * The name beside the highest threshold that is reached: as many thresholds as lie above the score are passed over.
 * A score that misses one by more than noise and by less than 10^-12 of its size fails.
 */
function bandOfTable(score: string, bands: AreaText, bad: string): string {
  const thresholds = bands.column(0);
  const above = (distance: string): string => `SUMPRODUCT(--(${thresholds}>${score}+ABS(${score})/${distance}))`;
  const reached = `LARGE(${thresholds},${above("10^14")}+1)`;
  const name = `INDEX(${bands.column(1)},MATCH(${reached},${thresholds},0))&""`;
  return `IF(${above("10^14")}=${above("10^12")},${name},${bad})`;
}
