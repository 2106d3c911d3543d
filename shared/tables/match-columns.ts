import type { Count } from "../domain/indicator";
import { knownWords, meanings } from "./column-meaning";
import type { Label } from "./match-label";
import { begins, contains, fit, isStrange } from "./match-label";
import { type HeaderPath, pathOf } from "./header-path";
import type { MeaningEntry, Section } from "./meaning-entry";
import { readScore, scoresBeside } from "./read-score";
import type { Reading } from "./reading";
import { countBeginnings, narrowingWords, rateWords } from "./section-vocabulary";
import type { ColumnMeaning } from "./unit-table";
import { remembered } from "./remembered";

export type { Reading };

const UNREAD: Reading = { meaning: undefined, confidence: 0 };
const NAMES: readonly ColumnMeaning[] = ["ordinal", "unit", "group", "target", "rate", "note"];
const countEntries = meanings.filter(({ meaning }) => !NAMES.includes(meaning));
const otherEntries = meanings.filter(({ meaning }) => NAMES.includes(meaning));
const DEADLINES: readonly ColumnMeaning[] = [
  "resolvedEarly",
  "resolvedOnTime",
  "resolvedEarlyOrOnTime",
  "resolvedLate",
  "pendingInTime",
  "pendingLate",
];
/** A deadline column without a heading belongs to the section of the columns before it. */
const INHERITED = 0.85;
/** Columns beside one headed as received, or left of the first resolved or pending one, are what was received. */
const BESIDE_RECEIVED = 0.8;

/** "Tổng số" under a heading means the heading, unless a column says the same in its own words. */
const BY_HEADING = 0.97;
const TOTAL: Reading = { meaning: "receivedTotal", confidence: 0.9 };

/** A label of which something was not understood is never certain. */
const STRANGE = 0.6;
/** Below what the pane takes for sure: a part of what the words name. */
const NARROWED = 0.55;

/** Whether a meaning is a count of dossiers or services. */
export function isCount(meaning: ColumnMeaning | undefined): meaning is Count {
  return meaning !== undefined && !NAMES.includes(meaning) && !meaning.startsWith("score");
}

const MOST_READINGS = 1000;

const readingOf = remembered((key: string): Reading => {
  const [texts, inherited, beforeResolved] = JSON.parse(key) as [string[], Section | null, boolean];
  return readPath(pathOf(texts), inherited ?? undefined, beforeResolved);
}, MOST_READINGS);

/** `readPath` of the labels over a column; the same headers come again on every sheet and every month. */
function readOver(texts: readonly string[], inherited: Section | undefined, beforeResolved: boolean): Reading {
  return readingOf(JSON.stringify([texts, inherited ?? null, beforeResolved]));
}

/**
 * Reads the headers of a table, each as its labels from top to bottom, left to right. Every column is judged
 * for itself here; that a meaning is given only once is the business of `assignMeanings`.
 */
export function readHeaders(headers: readonly (readonly string[])[]): Reading[] {
  const paths = headers.map(pathOf);
  const scores = scoresBeside(paths);
  const alone = headers.map((texts) => readOver(texts, undefined, false));
  const firstDone = paths.findIndex(
    ({ section }, column) => (section === "resolved" || section === "pending") && isCount(alone[column]?.meaning),
  );
  let running: { section: Section | undefined; above: string } = { section: undefined, above: "" };
  const readings = paths.map((path, column) => {
    const score = scores[column];
    if (score !== undefined) return score;
    const above = headers[column]?.slice(0, path.telling).join("\n") ?? "";
    if (path.section !== undefined && path.section !== "apart" && isCount(alone[column]?.meaning))
      running = path.named ? { section: path.section, above } : { section: undefined, above: "" };
    const inherited = path.section === undefined && running.above === above ? running.section : undefined;
    return readOver(headers[column] ?? [], inherited, column < firstDone);
  });
  return readings
    .map((reading, column) => (holdsCarriedOver(column, paths, readings) ? TOTAL : reading))
    .map((reading, column, all) => ownWordsFirst(column, paths, all) ?? reading);
}

/**
 * A heading is a topic where a column below it says the same in its own words: of "Hồ sơ trực tuyến > Tổng tiếp nhận |
 * Trực tuyến" only the second counts online dossiers. Undefined where nothing speaks against the reading.
 */
function ownWordsFirst(
  column: number,
  paths: readonly HeaderPath[],
  readings: readonly Reading[],
): Reading | undefined {
  const [path, reading] = [paths[column], readings[column]];
  const heading = path?.levels[0]?.key;
  if (path === undefined || reading === undefined || !isCount(reading.meaning) || !isFromHeading(path)) return undefined;
  const beside = (other: HeaderPath): boolean => other.levels[0]?.key === heading && !isFromHeading(other);
  if (paths.some((other, at) => beside(other) && readings[at]?.meaning === reading.meaning)) return UNREAD;
  const topic = path.section === "digitized" || path.section === "payment";
  const repeated = topic && paths.some((other) => beside(other) && other.named && other.section === path.section);
  return repeated ? { ...reading, confidence: Math.min(reading.confidence, NARROWED) } : undefined;
}

function isFromHeading({ levels, telling, label }: HeaderPath): boolean {
  return telling < levels.length - 1 || label !== levels[telling];
}

/** "Nhận giải quyết trong kỳ > Tổng số" beside "> Từ kỳ trước" is a total with what was carried over. */
function holdsCarriedOver(column: number, paths: readonly HeaderPath[], readings: readonly Reading[]): boolean {
  const path = paths[column];
  if (path === undefined || readings[column]?.meaning !== "receivedNew") return false;
  if (path.telling === path.levels.length - 1) return false;
  const headingOf = ({ levels }: HeaderPath): string =>
    levels
      .slice(0, path.telling + 1)
      .map(({ key }) => key)
      .join("\n");
  return paths.some((other, at) => readings[at]?.meaning === "carriedOver" && headingOf(other) === headingOf(path));
}

/** What a single header cell may mean, seen without its surroundings. */
export function readLabel(text: string): Reading {
  return readPath(pathOf([text]), undefined, false);
}

function readPath(path: HeaderPath, inherited: Section | undefined, beforeResolved: boolean): Reading {
  if (path.levels.length === 0) return UNREAD;
  const { label } = path;
  const above = path.levels.slice(0, path.telling);
  const other = best(otherEntries, (entry) => {
    const misplaced = entry.under === "none" && path.section !== undefined;
    return misplaced ? 0 : fit(entry, label, above);
  });
  if (other.meaning === "target") return other;
  if (isRate(path.levels)) return { meaning: "rate", confidence: 0.95 };
  const score = readScore(path.levels);
  if (score !== undefined) return score;
  const heading = above.length === 0 ? UNREAD : headingMeaning(above);
  if (heading.meaning !== undefined) return heading;
  const count = best(
    countEntries,
    (entry) => fit(entry, label, above, STRANGE) * place(entry, path, inherited, beforeResolved),
  );
  const narrowed =
    path.levels.some((level) => contains(level, narrowingWords)) || above.some((level) => isStrange(level, knownWords));
  const confidence = narrowed ? Math.min(count.confidence, NARROWED) : count.confidence;
  return confidence > other.confidence ? { ...count, confidence } : other;
}

/** How much of an entry's weight is left at the place where the column stands. */
function place(entry: MeaningEntry, path: HeaderPath, inherited: Section | undefined, beforeResolved: boolean): number {
  const { section } = path;
  if (section !== undefined) {
    const fits = entry.under === undefined ? section !== "apart" : entry.under === section;
    return !fits ? 0 : path.telling === path.levels.length - 1 ? 1 : BY_HEADING;
  }
  const done = inherited === "resolved" || inherited === "pending";
  if (done && DEADLINES.includes(entry.meaning)) return entry.under === inherited ? INHERITED : 0;
  if (entry.bare === undefined) return 0;
  const received = entry.under === "received" || entry.meaning === "receivedTotal";
  return received && (beforeResolved || inherited === "received") ? Math.max(entry.bare, BESIDE_RECEIVED) : entry.bare;
}

/** Under "Chỉ tiêu" or "Ghi chú" a column is no count, whatever its own label says. */
function headingMeaning(above: readonly Label[]): Reading {
  const entries = otherEntries.filter(({ meaning }) => meaning === "target" || meaning === "note");
  return best(entries, (entry) => Math.max(...above.map((label) => fit(entry, label, []))));
}

function isRate(levels: readonly Label[]): boolean {
  for (let level = levels.length - 1; level >= 0; level--) {
    const label = levels[level] as Label;
    if (label.quotient || contains(label, rateWords)) return true;
    if (begins(label, countBeginnings)) return false;
  }
  return false;
}

function best(entries: readonly MeaningEntry[], score: (entry: MeaningEntry) => number): Reading {
  let found = UNREAD;
  for (const entry of entries) {
    const confidence = score(entry);
    if (confidence > found.confidence) found = { meaning: entry.meaning, confidence };
  }
  return found;
}
