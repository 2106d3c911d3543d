import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { areSums, countsOf } from "./row-counts";
import type { SheetView } from "./sheet-view";
import type { TableRow } from "./unit-table";

/** A sum of more rows than this has a name; further up is not looked. */
const MOST_ROWS = 5000;

/**
 * Whether a nameless row gives the sum of all units and nameless rows above it, or of those since the last heading.
 * Nameless rows above the first unit are sums themselves and are not added.
 */
export function isSumAbove(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  named: readonly TableRow[],
  index: number,
): boolean {
  const counts = countsOf(view, layout, (rows[index] as BodyRow).row);
  if (counts === undefined || counts.every((count) => count === 0)) return false;
  let sums = counts.map(() => 0);
  let units = 0;
  /** Nameless rows since the unit row above them has not yet been met. */
  let pending = counts.map(() => 0);
  let pendingRows = 0;
  for (let at = index - 1; at >= Math.max(0, index - MOST_ROWS); at--) {
    const kind = named[at]?.kind;
    if (kind === "group" && units > 1 && areSums(counts, sums)) return true;
    const nameless = kind === "other" && named[at]?.name === "";
    if (kind !== "unit" && !nameless) continue;
    const own = countsOf(view, layout, (rows[at] as BodyRow).row);
    if (own === undefined) return false;
    pending = pending.map((sum, column) => sum + (own[column] ?? 0));
    pendingRows++;
    if (nameless) continue;
    sums = sums.map((sum, column) => sum + (pending[column] ?? 0));
    units += pendingRows;
    pending = counts.map(() => 0);
    pendingRows = 0;
    if (sums.some((sum, column) => sum > (counts[column] ?? 0))) return false;
  }
  return units > 1 && areSums(counts, sums);
}
