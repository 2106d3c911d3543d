import type { Count } from "../domain/indicator";
import { contains, labelOf } from "../tables/match-label";
import { notRatesOfCounts, rateSubjects } from "../tables/rate-vocabulary";
import type { TableColumn } from "../tables/unit-table";
import { BLANK, countAt, UNREADABLE, type CountColumn, type CountedTable } from "./counted-table";
import { isPartOf } from "./part-pairs";

/** Counts that a column of rates may be the share of; each side is added up. */
export interface RateSource {
  readonly part: readonly CountColumn[];
  readonly whole: readonly CountColumn[];
  /** What speaks for it before any figure does: the words of the header, the columns beside it, nothing. */
  readonly by: "header" | "place" | "figures";
}

const JOINED: readonly (readonly Count[])[] = [
  ["receivedFullOnline", "receivedPartOnline"],
  ["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline"],
  ["resolvedEarly", "resolvedOnTime"],
];
const JOINED_WHOLES: readonly (readonly Count[])[] = [
  ["receivedOnline", "receivedInPerson"],
  ["receivedOnline", "receivedInPerson", "receivedByPost"],
];

/** Whether a column holds rates that the counts of the same row may give. */
export function isRateOfCounts({ meaning, header }: TableColumn): boolean {
  return meaning === "rate" && !contains(labelOf(header), notRatesOfCounts);
}

/**
 * The sources that a column of rates may have, the likeliest first: what its header speaks of, the counts on its left
 * where it speaks of nothing, and then any two counts at all.
 */
export function rateSources(counted: CountedTable, rate: TableColumn): RateSource[] {
  const spoken = bySubject(counted, rate.header);
  const beside = spoken === undefined ? byPlace(counted, rate) : [];
  return [...(spoken ?? []), ...beside, ...everyPair(counted)];
}

/** The nearest label that speaks of something decides; undefined when none does. */
function bySubject(counted: CountedTable, header: string): RateSource[] | undefined {
  for (const text of header.split(" > ").reverse()) {
    const label = labelOf(text);
    const subject = rateSubjects.find(({ words }) => contains(label, words));
    if (subject === undefined) continue;
    const wholes = subject.wholes.map((sum) => columnsFor(counted, sum)).filter((sum) => sum !== undefined);
    const parts = subject.parts.map((sum) => columnsFor(counted, sum)).filter((sum) => sum !== undefined);
    return parts.flatMap((part) =>
      wholes.filter((whole) => mayHold(part, whole)).map((whole): RateSource => ({ part, whole, by: "header" })),
    );
  }
  return undefined;
}

/** A sum of channels is a whole only for channels among them. */
function mayHold(part: readonly CountColumn[], whole: readonly CountColumn[]): boolean {
  const [only] = whole;
  if (whole.length > 1) return part.every((column) => whole.includes(column));
  return only !== undefined && part.every(({ meaning }) => isPartOf(meaning, only.meaning));
}

function byPlace(counted: CountedTable, { column }: TableColumn): RateSource[] {
  const left = counted.columns.filter((count) => count.column < column).reverse();
  for (const part of left) {
    const wholes = counted.columns.filter((whole) => isPartOf(part.meaning, whole.meaning));
    if (wholes.length > 0) return wholes.map((whole): RateSource => ({ part: [part], whole: [whole], by: "place" }));
  }
  return [];
}

function everyPair(counted: CountedTable): RateSource[] {
  const single = counted.columns.map((column) => [column]);
  const joined = (sums: readonly (readonly Count[])[]): (readonly CountColumn[])[] =>
    sums.map((sum) => columnsFor(counted, sum)).filter((sum) => sum !== undefined);
  const wholes = [...single, ...joined(JOINED_WHOLES)];
  return [...single, ...joined(JOINED)].flatMap((part) =>
    wholes
      .filter((whole) => !(whole.length === 1 && part.includes(whole[0] as CountColumn)))
      .map((whole): RateSource => ({ part, whole, by: "figures" })),
  );
}

function columnsFor({ byMeaning }: CountedTable, sum: readonly Count[]): readonly CountColumn[] | undefined {
  const columns = sum.map((count) => byMeaning.get(count)).filter((column) => column !== undefined);
  return columns.length === sum.length ? columns : undefined;
}

/** The sum of columns in a row, a blank as 0; undefined when a count cannot be read, or all are blank. */
export function sumAt(columns: readonly CountColumn[], index: number): number | undefined {
  let sum = 0;
  let blanks = 0;
  for (const column of columns) {
    const count = countAt(column, index);
    if (count === UNREADABLE) return undefined;
    if (count === BLANK) blanks++;
    else sum += count;
  }
  return blanks === columns.length ? undefined : sum;
}
