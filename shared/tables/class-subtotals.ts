import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { areSums, countsOf } from "./row-counts";
import { sumsBeforeName } from "./row-vocabulary";
import { readName } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import type { TableRow } from "./unit-table";
import { markedKey } from "./word-keys";

/** One small number may be the sum of others by chance; two in one row are not. */
const FIGURES_THAT_TELL = 2;

/** A row that is called by a class of units, with the sums of the units on either side of it. */
interface ClassRow {
  readonly index: number;
  readonly counts: readonly number[];
  readonly above: Members;
  readonly below: Members;
}

interface Members {
  units: number;
  /** The index of the first. */
  from: number;
  sums: number[];
}

/**
 * Rows without a mark that are called by a class of units ("Khối sở", "Phường", "Cấp xã") and have figures are taken
 * for headings. Where such a row is the sum of the two or more units above it, and none is that of the units below it,
 * they are subtotals behind their units: those that sum up what is above become totals, and so do all of them where
 * each has units above it and the last none below. Changes `kinds`; gives the class of each unit that stands before
 * such a total, by its index.
 */
export function* classSubtotalsBehind(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: TableRow["kind"][],
): Steps<Map<number, string>> {
  const classes = new Map<number, string>();
  const isClass = (index: number): boolean => {
    const { ordinal, figures, words } = rows[index] as BodyRow;
    return kinds[index] === "group" && ordinal.kind === "none" && figures > 0 && words.heading;
  };
  if (!rows.some((_, index) => isClass(index))) return classes;
  const found = yield* betweenUnits(view, layout, rows, kinds, isClass);
  const isBehind = ({ counts, above, below }: ClassRow): boolean => isSum(counts, above) && !isSum(counts, below);
  const tells = found.some(
    (row) =>
      row.above.units > 1 && isBehind(row) && row.counts.filter((count) => count > 0).length >= FIGURES_THAT_TELL,
  );
  if (!tells || found.some(({ counts, above, below }) => isSum(counts, below) && !isSum(counts, above))) return classes;
  const closed = found.every(({ above }) => above.units > 0) && found[found.length - 1]?.below.units === 0;
  for (const row of found) {
    if (!closed && !isBehind(row)) continue;
    kinds[row.index] = "total";
    for (let at = row.above.from; at < row.index; at++)
      if (kinds[at] === "unit") classes.set(at, (rows[row.index] as BodyRow).name);
  }
  return classes;
}

/**
 * The class that a total behind its units names ("Cộng khối sở", "Tổng các xã"), for each of those units by its index.
 * Every such total must be the sum of the units since the last total or heading, none may be called as another is, and
 * what they name must part the units of the table; else no class is given.
 */
export function* classesOfTotalsBehind(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: readonly TableRow["kind"][],
): Steps<Map<number, string>> {
  const classes = new Map<number, string>();
  const names = rows.map((row, index) => (kinds[index] === "total" && row.figures > 0 ? summedClass(row) : ""));
  if (names.every((name) => name === "")) return classes;
  const found = yield* betweenUnits(view, layout, rows, kinds, (index) => names[index] !== "");
  if (found.some(({ counts, above, below }) => above.units === 0 && isSum(counts, below))) return classes;
  const behind = found.filter(({ above }) => above.units > 0);
  const proved = behind.every(({ counts, above }) => isSum(counts, above));
  const tells = behind.some(
    ({ counts, above }) => above.units > 1 && counts.filter((count) => count > 0).length >= FIGURES_THAT_TELL,
  );
  const apart = new Set(behind.map(({ index }) => names[index])).size === behind.length;
  if (!proved || !tells || !apart) return classes;
  for (const { index, above } of behind)
    for (let at = above.from; at < index; at++) if (kinds[at] === "unit") classes.set(at, names[index] ?? "");
  const units = kinds.filter((kind) => kind === "unit").length;
  return behind.length > 1 || classes.size < units ? classes : new Map();
}

/** "Khối sở" of "Cộng khối sở"; "" of a total that names no class of units. */
function summedClass({ name }: BodyRow): string {
  const sum = sumsBeforeName.split("|").sort((first, second) => second.length - first.length)
    .find((words) => markedKey(name).startsWith(markedKey(words)));
  const rest = sum === undefined ? "" : name.split(" ").slice(sum.split(" ").length).join(" ");
  return readName(rest).classOfUnits ? rest.charAt(0).toUpperCase() + rest.slice(1) : "";
}

/** The rows that `isClass` tells, each with the units directly above and below it. */
function* betweenUnits(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: readonly TableRow["kind"][],
  isClass: (index: number) => boolean,
): Steps<ClassRow[]> {
  const nobody = (): Members => ({ units: 0, from: Infinity, sums: layout.countColumns.map(() => 0) });
  const found: ClassRow[] = [];
  let members = nobody();
  yield* eachInSteps(rows.length, (index) => {
    const kind = kinds[index];
    if (kind === "other") return;
    const counts = countsOf(view, layout, (rows[index] as BodyRow).row);
    if (kind === "unit") {
      members.units++;
      members.from = Math.min(members.from, index);
      members.sums = members.sums.map((sum, at) => sum + (counts?.[at] ?? NaN));
      return;
    }
    const above = members;
    members = nobody();
    if (isClass(index)) found.push({ index, counts: counts ?? [], above, below: members });
  });
  return found;
}

function isSum(counts: readonly number[], { units, sums }: Members): boolean {
  return units > 0 && areSums(counts, sums);
}
