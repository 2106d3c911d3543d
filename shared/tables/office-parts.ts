import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { levelOf } from "./name-groups";
import { areSums, countsOf } from "./row-counts";
import type { NameWords } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import type { TableRow } from "./unit-table";

/** A marked office with the numbered rows below it. */
interface Office {
  readonly index: number;
  readonly below: number[];
}

/**
 * Offices with roman or lettered numbers of which some stand alone ("II Sở Y tế", "III Sở Tài chính") and some have
 * their own divisions below ("I Sở Nông nghiệp" over "1 Chi cục Thủy lợi"): those are units like the others, and what
 * they are the sum of are their parts. Communes, branches and places below an office are measured for themselves.
 * Changes `kinds`.
 */
export function* officesOverParts(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: TableRow["kind"][],
): Steps<void> {
  const isMarked = ({ ordinal, words, figures }: BodyRow): boolean =>
    ordinal.kind === "mark" && words.unitLike && !words.upper && figures > 0;
  const alone = new Set(rows.filter((row, index) => kinds[index] === "unit" && isMarked(row)).map(levelOf));
  if (alone.size === 0) return;
  const offices: Office[] = [];
  let open: Office | undefined;
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    if (kinds[index] === "other") return;
    if (kinds[index] === "unit" && row.ordinal.kind === "number") {
      open?.below.push(index);
      return;
    }
    open = kinds[index] === "group" && isMarked(row) && alone.has(levelOf(row)) ? { index, below: [] } : undefined;
    if (open !== undefined) offices.push(open);
  });
  for (const { index, below } of offices) {
    const isDivision = ({ unitLike, commune, branch }: NameWords): boolean => unitLike && !commune && !branch;
    if (!below.every((at) => isDivision((rows[at] as BodyRow).words))) continue;
    const counts = below.map((at) => countsOf(view, layout, (rows[at] as BodyRow).row));
    const sums = layout.countColumns.map((_, column) =>
      counts.reduce((sum, row) => sum + (row?.[column] ?? NaN), 0),
    );
    if (below.length === 0 || !areSums(countsOf(view, layout, (rows[index] as BodyRow).row) ?? [], sums)) continue;
    kinds[index] = "unit";
    for (const at of below) kinds[at] = "other";
  }
}
