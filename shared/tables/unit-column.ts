import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import type { ColumnContent } from "./assign-meanings";
import { notUnitHeaders } from "./column-meaning";
import { contains, labelOf } from "./match-label";
import type { Reading } from "./match-columns";
import { readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";

/** What a sample of a column's body looks like, for finding the column that names the units. */
export interface ColumnSample extends ColumnContent {
  /** Share of different texts among the words. */
  readonly distinct: number;
  /** Share of words that begin as names of units or levels do. */
  readonly unitLike: number;
}

const SAMPLE_ROWS = 300;
const PERCENT = /%\s*$/;

/** Samples every column of a band over the first rows of a body that show something. */
export function sampleColumns(view: SheetView, band: Band, firstRow: number, lastRow: number): ColumnSample[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow && rows.length < SAMPLE_ROWS; row++)
    if (!view.isBlankRow(row, band)) rows.push(row);
  const samples: ColumnSample[] = [];
  for (let column = band.first; column <= band.last; column++) samples.push(sampleColumn(view, rows, column));
  return samples;
}

function sampleColumn(view: SheetView, rows: readonly number[], column: number): ColumnSample {
  const texts: string[] = [];
  let filled = 0;
  let percent = 0;
  let fractions = 0;
  for (const row of rows) {
    const value = view.value(row, column);
    if (isBlank(value)) continue;
    filled++;
    if (isWords(value)) texts.push(cellText(value));
    else if (typeof value === "number" && value > 0 && value < 1) fractions++;
    else if (typeof value === "string" && isFigure(value) && PERCENT.test(value)) percent++;
  }
  const named = texts.map(readName).filter(({ unitLike, heading, total }) => unitLike || heading || total).length;
  return {
    filled,
    words: share(texts.length, filled),
    percent: share(percent, filled),
    fractions: share(fractions, filled),
    distinct: share(new Set(texts).size, texts.length),
    unitLike: share(named, texts.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * The column that names the units, as an index into the band with a confidence; undefined when there is none. The
 * header speaks first, then what the column holds: words, few of them twice, that begin as names of units do.
 * Without a telling header or such names, only the first column of words can be it.
 */
export function findUnitColumn(
  headers: readonly (readonly string[])[],
  readings: readonly Reading[],
  samples: readonly ColumnSample[],
): { readonly index: number; readonly confidence: number } | undefined {
  let found: { index: number; confidence: number; score: number } | undefined;
  let wordsSeen = false;
  samples.forEach((sample, index) => {
    const header = labelOf(headers[index]?.join(" ") ?? "");
    const reading = readings[index];
    const headed = reading?.meaning === "unit" ? reading.confidence : reading?.meaning === "group" ? 0.4 : 0;
    const first = !wordsSeen && sample.words >= 0.5;
    if (first) wordsSeen = true;
    const ownMeaning = headed === 0 && reading?.meaning !== undefined;
    if (ownMeaning || (headed < 0.9 && contains(header, notUnitHeaders))) return;
    if (sample.filled > 0 && sample.words < 0.5 && headed < 0.7) return;
    const named = sample.unitLike >= 0.3;
    if (headed === 0 && !named && !(first && sample.distinct >= 0.9)) return;
    const score = 2 * headed + 0.6 * sample.words + 0.6 * sample.distinct + 1.5 * sample.unitLike;
    if (found !== undefined && found.score >= score) return;
    const confidence = headed > 0 ? Math.min(1, headed + (named ? 0.2 : 0)) : named ? 0.7 : 0.5;
    found = { index, confidence, score };
  });
  return found;
}
