import type { Band } from "../domain/band";
import { isScorePart, type CompositeReading, type Overall } from "../ranking/scorecard";
import { cellAddress, columnLetters } from "../tables/grid";
import { ifActive } from "./ranking-columns";
import type { MeasureColumns, ScorecardColumns } from "./scorecard-columns";

export const MET = "Đạt";
export const MISSED = "Chưa đạt";
export const REVIEW = "Cần xem lại";
export const NO_TARGET = "Không có chỉ tiêu";
export const NO_SCORE = "Không có điểm";
/** As long as a text in a cell can be. */
const LONGEST_TEXT = 32_767;
/** How the verdict on all measures reads. */
export const OVERALL: Readonly<Record<Overall, string>> = {
  met: MET,
  missed: MISSED,
  unclear: REVIEW,
  nothing: "Không đánh giá",
};

/** The verdict of one measure on row `row` (from 0); exact to the dossier as on ranking sheets. */
export function verdictFormula({ part, whole, target, measure }: MeasureColumns, row: number): string {
  const [have, all, goal] = [cellAddress(row, part), cellAddress(row, whole), cellAddress(row, target ?? 0)];
  const allowed = goal + "*" + all;
  const surplus = measure.better === "higher" ? have + "-" + allowed : allowed + "-" + have;
  const judged = "IF(ROUND(" + surplus + ',8)>=0,"' + MET + '","' + MISSED + '")';
  return ifActive(all, "IF(" + isNoNumber(goal) + ',"' + NO_TARGET + '",' + judged + ")");
}

/** Missed where one is missed, else to review where a figure is, else met where one is met. */
export function overallFormula({ blocks }: ScorecardColumns, row: number): string {
  const anyIs = (column: "rate" | "verdict", word: string): string =>
    "OR(" +
    blocks
      .flatMap((block) => block[column] ?? [])
      .map((at) => cellAddress(row, at) + '="' + word + '"')
      .join(",") +
    ")";
  const met = "IF(" + anyIs("verdict", MET) + ',"' + OVERALL.met + '","' + OVERALL.nothing + '")';
  const clear = "IF(" + anyIs("rate", REVIEW) + ',"' + OVERALL.unclear + '",' + met + ")";
  return "=IF(" + anyIs("verdict", MISSED) + ',"' + OVERALL.missed + '",' + clear + ")";
}

/** How many targets are met, of how many that were judged: "2/3". */
export function metCountFormula({ blocks }: ScorecardColumns, row: number): string {
  const verdicts = blocks.flatMap(({ verdict }) => (verdict === undefined ? [] : [cellAddress(row, verdict)]));
  const met = verdicts.map((cell) => "IF(" + cell + '="' + MET + '",1,0)');
  const judged = verdicts.map((cell) => "IF(OR(" + cell + '="' + MET + '",' + cell + '="' + MISSED + '"),1,0)');
  return "=(" + met.join("+") + ')&"/"&(' + judged.join("+") + ")";
}

/**
 * The weighted mean, as points of 100. Rounding at 8 places removes the noise of binary arithmetic: 90 points are 90.
 *
 * @param weightRow the row, from 0, that holds the weight of each measure in the column of its rate.
 */
export function compositeFormula(
  { blocks }: ScorecardColumns,
  reading: CompositeReading,
  weightRow: number,
  row: number,
): string {
  const counting = blocks.filter((block) => counts(block, reading));
  const sum = (valueOf: (block: MeasureColumns, weight: string) => string): string =>
    counting
      .map((block) => {
        const weight = "$" + columnLetters(block.rate) + "$" + String(weightRow + 1);
        return "IF(" + absent(block, reading, row) + ",0," + valueOf(block, weight) + ")";
      })
      .join("+");
  if (counting.length === 0) return '="' + NO_SCORE + '"';
  const weights = sum((_, weight) => weight);
  const values = sum((block, weight) => weight + "*" + valueTerm(block, reading, row));
  return "=IF(" + weights + '=0,"' + NO_SCORE + '",ROUND(100*(' + values + ")/(" + weights + "),8))";
}

/** The names of the measures that have no part in the score, as they stand: "A; B", "" when all have. */
export function leftOutFormula({ blocks }: ScorecardColumns, reading: CompositeReading, row: number): string {
  const named = blocks.map((block) => {
    const name = '"; ' + block.definition.name.replace(/"/g, '""') + '"';
    return counts(block, reading) ? "IF(" + absent(block, reading, row) + "," + name + ',"")' : name;
  });
  return "=MID(" + named.join("&") + ",3," + String(LONGEST_TEXT) + ")";
}

/** Whether a measure can have a part in the score at all. */
function counts({ target, measure }: MeasureColumns, reading: CompositeReading): boolean {
  return reading === "rates" || target !== undefined || isScorePart(measure.of);
}

/** When a measure has no part in the score. */
function absent(block: MeasureColumns, reading: CompositeReading, row: number): string {
  const idle = cellAddress(row, block.whole) + "=0";
  if (reading === "rates" || block.target === undefined) return idle;
  return "OR(" + idle + "," + isNoNumber(cellAddress(row, block.target)) + ")";
}

/** What a measure brings, 0..1. */
function valueTerm({ rate, target, measure }: MeasureColumns, reading: CompositeReading, row: number): string {
  const share = measure.better === "lower" ? "(1-" + cellAddress(row, rate) + ")" : cellAddress(row, rate);
  if (reading === "rates" || target === undefined) return share;
  const goal = cellAddress(row, target);
  const [anybody, needed] = measure.better === "lower" ? [goal + ">=1", "(1-" + goal + ")"] : [goal + "=0", goal];
  return "IF(" + anybody + ",1,MIN(1," + share + "/" + needed + "))";
}

/** The band of the score in cell `cell`; "" below the lowest and where there is no score. */
export function bandFormula(cell: string, bands: readonly Band[]): string {
  const highestFirst = [...bands].sort(
    (first, second) => second.from - first.from || Number(second.above === true) - Number(first.above === true),
  );
  const chain = highestFirst.reduceRight((rest, { from, above, name }) => {
    const reached = cell + (above === true ? ">" : ">=") + String(from);
    return "IF(" + reached + ',"' + name.replace(/"/g, '""') + '",' + rest + ")";
  }, '""');
  // A text counts as larger than any number.
  return "=IF(" + isNoNumber(cell) + ',"",' + chain + ")";
}

/** Whether a cell holds no number. A comparison with "" would be unsure: to some programs a target of 0 is blank. */
function isNoNumber(cell: string): string {
  return "COUNT(" + cell + ":" + cell + ")=0";
}
