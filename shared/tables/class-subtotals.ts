import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { areSums, countsOf } from "./row-counts";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import type { TableRow } from "./unit-table";

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
  const isSum = (counts: readonly number[], { units, sums }: Members): boolean => units > 0 && areSums(counts, sums);
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
