import type { MeaningEntry, Section, SectionEntry } from "./meaning-entry";
import { channelWords, countBeginnings, meanings, rateWords, sections } from "./column-meaning";
import type { Label } from "./match-label";
import { begins, contains, coreContains, fit, isNeutral, labelOf } from "./match-label";
import type { ColumnMeaning } from "./unit-table";

/** What a column may mean, judged by its own header. `newOnly`: the total leaves carry-over out. */
export interface Reading {
  readonly meaning: ColumnMeaning | undefined;
  readonly confidence: number;
  readonly newOnly: boolean;
}

const UNREAD: Reading = { meaning: undefined, confidence: 0, newOnly: false };
const NOT_COUNTS: readonly ColumnMeaning[] = ["ordinal", "unit", "group", "target", "rate", "score", "note"];
const countEntries = meanings.filter(({ meaning }) => !NOT_COUNTS.includes(meaning));
const otherEntries = meanings.filter(({ meaning }) => NOT_COUNTS.includes(meaning));
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

interface HeaderPath {
  readonly levels: readonly Label[];
  /** The lowest level that says something. */
  readonly telling: number;
  readonly section: Section | undefined;
  /** The telling label, with a heading that says how dossiers come in where it does not say so itself. */
  readonly label: Label;
  /** Whether the telling label itself names the section. */
  readonly named: boolean;
}

/** Whether a meaning is a count of dossiers or services. */
export function isCount(meaning: ColumnMeaning | undefined): boolean {
  return meaning !== undefined && !NOT_COUNTS.includes(meaning);
}

/**
 * Reads the headers of a table, each as its labels from top to bottom, left to right. Every column is judged
 * for itself here; that a meaning is given only once is the business of `assignMeanings`.
 */
export function readHeaders(headers: readonly (readonly string[])[]): Reading[] {
  const paths = headers.map(pathOf);
  const alone = paths.map((path) => readPath(path, undefined, false));
  const firstDone = paths.findIndex(
    ({ section }, column) => (section === "resolved" || section === "pending") && isCount(alone[column]?.meaning),
  );
  let running: { section: Section | undefined; above: string } = { section: undefined, above: "" };
  return paths.map((path, column) => {
    const above = headers[column]?.slice(0, path.telling).join("\n") ?? "";
    if (path.section !== undefined && path.section !== "apart" && isCount(alone[column]?.meaning))
      running = path.named ? { section: path.section, above } : { section: undefined, above: "" };
    const inherited = path.section === undefined && running.above === above ? running.section : undefined;
    return readPath(path, inherited, column < firstDone);
  });
}

/** What a single header cell may mean, seen without its surroundings. */
export function readLabel(text: string): Reading {
  return readPath(pathOf([text]), undefined, false);
}

function pathOf(texts: readonly string[]): HeaderPath {
  const levels = texts.map(labelOf);
  let telling = levels.length - 1;
  while (telling > 0 && isNeutral(levels[telling] as Label)) telling--;
  const own = levels[telling] ?? labelOf("");
  const channel = levels
    .slice(0, telling)
    .reverse()
    .findIndex((level) => contains(level, channelWords) && !contains(level, rateWords));
  const { section, named } = sectionOf(levels, telling);
  const inDossiers = section !== "payment" && section !== "digitized";
  const borrowed = inDossiers && channel >= 0 && !contains(own, channelWords);
  const label = borrowed ? labelOf(`${texts[telling - 1 - channel]} ${texts[telling]}`) : own;
  return { levels, telling, label, section, named };
}

function sectionOf(levels: readonly Label[], telling: number): Pick<HeaderPath, "section" | "named"> {
  let found: SectionEntry | undefined;
  let named = false;
  for (let level = telling; level >= 0; level--) {
    const label = levels[level] as Label;
    const entry = sections.find(({ words, above }) => (!above || level < telling) && coreContains(label, words));
    if (entry?.section === "apart") return { section: "apart", named: level === telling };
    if (entry === undefined || (found !== undefined && !found.weak)) continue;
    if (found === undefined || !entry.weak) {
      found = entry;
      named = level === telling;
    }
  }
  return { section: found?.section, named };
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
  if (isRate(path.levels)) return { meaning: "rate", confidence: 0.95, newOnly: false };
  const heading = above.length === 0 ? UNREAD : headingMeaning(above);
  if (heading.meaning !== undefined) return heading;
  if (path.section === "apart") return other;
  const count = best(countEntries, (entry) => fit(entry, label, above) * place(entry, path, inherited, beforeResolved));
  return count.confidence > other.confidence ? count : other;
}

/** How much of an entry's weight is left at the place where the column stands. */
function place(entry: MeaningEntry, path: HeaderPath, inherited: Section | undefined, beforeResolved: boolean): number {
  const { section } = path;
  if (section !== undefined) {
    const fits = entry.under === undefined || entry.under === section;
    return !fits ? 0 : path.telling === path.levels.length - 1 ? 1 : BY_HEADING;
  }
  const done = inherited === "resolved" || inherited === "pending";
  if (done && DEADLINES.includes(entry.meaning)) return entry.under === inherited ? INHERITED : 0;
  if (entry.bare === undefined) return 0;
  const received = entry.under === "received" || entry.under === "none";
  return received && (beforeResolved || inherited === "received") ? Math.max(entry.bare, BESIDE_RECEIVED) : entry.bare;
}

/** Under "Chỉ tiêu" or "Điểm" a column is no count, whatever its own label says. */
function headingMeaning(above: readonly Label[]): Reading {
  const entries = otherEntries.filter(({ meaning }) => meaning === "target" || meaning === "score");
  return best(entries, (entry) => Math.max(...above.map((label) => fit(entry, label, []))));
}

function isRate(levels: readonly Label[]): boolean {
  for (let level = levels.length - 1; level >= 0; level--) {
    const label = levels[level] as Label;
    if (contains(label, rateWords)) return true;
    if (begins(label, countBeginnings)) return false;
  }
  return false;
}

function best(entries: readonly MeaningEntry[], score: (entry: MeaningEntry) => number): Reading {
  let found = UNREAD;
  for (const entry of entries) {
    const confidence = score(entry);
    if (confidence > found.confidence) found = { meaning: entry.meaning, confidence, newOnly: entry.newOnly === true };
  }
  return found;
}
