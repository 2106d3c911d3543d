import type { CellValue } from "./grid";
import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import type { ColumnContent } from "./assign-meanings";
import { notUnitHeaders } from "./column-meaning";
import { contains, labelOf } from "./match-label";
import type { Reading } from "./match-columns";
import { otherRowHeaders } from "./row-vocabulary";
import { isUnitType } from "./type-column";
import { isEndText, isPeriodName, readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";
import type { Steps } from "./steps";

/** What a sample of a column's body looks like, for finding the column that names the units. */
export interface ColumnSample extends ColumnContent {
  /** Share of different texts among the words. */
  readonly distinct: number;
  /** Share of words that begin as names of units or levels do. */
  readonly unitLike: number;
  /** Share of words, totals left out, that give a kind of unit and nothing else ("Xã"). */
  readonly types: number;
  /** Share of words that name a period ("Tháng 5"). */
  readonly periods: number;
}

const SAMPLE_ROWS = 300;
const PERCENT = /%\s*$/;

/** The first rows of a body that show something, up to 300, not beyond a note or signatures below its figures. */
export function sampleRows(view: SheetView, band: Band, firstRow: number, lastRow: number): number[] {
  const rows: number[] = [];
  let figuresSeen = false;
  for (let row = firstRow; row <= lastRow && rows.length < SAMPLE_ROWS; row++) {
    if (view.isBlankRow(row, band)) continue;
    const { figures } = view.shape(row, band);
    figuresSeen ||= figures > 0;
    if (figuresSeen && figures === 0 && endsTable(view.cells(row, band))) break;
    rows.push(row);
  }
  return rows;
}

function endsTable(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => isWords(cell) && isEndText(cellText(cell)));
}

/** Samples every column of a band over these rows. */
export function* sampleColumns(view: SheetView, band: Band, rows: readonly number[]): Steps<ColumnSample[]> {
  const samples: ColumnSample[] = [];
  for (let column = band.first; column <= band.last; column++) {
    yield 0;
    samples.push(sampleColumn(view, rows, column));
  }
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
  const read = texts.map((text) => readName(text));
  const named = read.filter(({ unitLike, heading, total }) => unitLike || heading || total).length;
  return {
    filled,
    words: share(texts.length, filled),
    percent: share(percent, filled),
    fractions: share(fractions, filled),
    distinct: share(new Set(texts).size, texts.length),
    unitLike: share(named, texts.length),
    types: share(texts.filter(isUnitType).length, read.filter(({ total }) => !total).length),
    periods: share(texts.filter(isPeriodName).length, texts.length),
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
  const most = Math.max(...samples.filter(({ words }) => words >= 0.5).map(({ filled }) => filled));
  samples.forEach((sample, index) => {
    const header = labelOf(headers[index]?.join(" ") ?? "");
    const reading = readings[index];
    const headed = reading?.meaning === "unit" ? reading.confidence : reading?.meaning === "group" ? 0.4 : 0;
    const first = !wordsSeen && sample.words >= 0.5;
    if (first) wordsSeen = true;
    const ownMeaning = headed === 0 && reading?.meaning !== undefined;
    const beside = samples[index + 1];
    const named = readings[index + 1]?.meaning === undefined || readings[index + 1]?.meaning === "unit";
    if (sample.types >= 0.9 && named && beside !== undefined && beside.words >= 0.5) return;
    if (sample.periods >= 0.5 || (headed === 0 && contains(header, otherRowHeaders))) return;
    if (ownMeaning || (headed < 0.9 && contains(header, notUnitHeaders))) return;
    if (sample.filled > 0 && sample.words < 0.5 && headed < 0.7) return;
    const unitLike = sample.unitLike >= 0.3;
    if (headed === 0 && !unitLike && !(first && sample.distinct >= 0.9)) return;
    const full = most > 0 ? sample.filled / most : 0;
    const score = 2 * headed + 0.6 * sample.words + 0.6 * sample.distinct + 1.5 * sample.unitLike + 0.6 * full;
    if (found !== undefined && found.score >= score) return;
    const confidence = headed > 0 ? Math.min(1, headed + (unitLike ? 0.2 : 0)) : unitLike ? 0.7 : 0.5;
    found = { index, confidence, score };
  });
  return found;
}

/**
 * Whether the units stand across: at least two columns of no other meaning are headed by names of units, and the rows
 * are not.
 */
export function isTransposed(
  headers: readonly (readonly string[])[],
  readings: readonly Reading[],
  units: ColumnSample | undefined,
): boolean {
  if (units === undefined || units.unitLike >= 0.5) return false;
  const across = headers.filter((path, index) => {
    const words = readName(path[path.length - 1] ?? "");
    return readings[index]?.meaning === undefined && words.unitLike;
  }).length;
  const unread = readings.filter(({ meaning }) => meaning === undefined).length;
  return across >= 2 && across * 2 >= unread;
}
