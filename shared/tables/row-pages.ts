import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { isNumberingRow } from "./numbering-row";
import { nameBehindMark } from "./row-ordinal";
import type { SheetView } from "./sheet-view";
import type { TableRow } from "./unit-table";

/**
 * The rows that a printout repeats at the top of each page: the header, its numbering row, titles directly above. They
 * are left out where rows are judged by their neighbours. A header that names another group over the units is kept.
 */
export function headsOfPages(view: SheetView, layout: BodyLayout, rows: readonly BodyRow[]): Set<BodyRow> {
  const heads = new Set<BodyRow>();
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const below = before !== undefined && heads.has(before) && row.name.length <= 4;
    if (below && isNumberingRow(view.cells(row.row, layout.band))) heads.add(row);
    if (!row.repeatsHeader) return;
    if (!namesGroup(layout, row)) heads.add(row);
    for (let at = index - 1; at >= 0 && isPageTitle(rows[at] as BodyRow); at--) heads.add(rows[at] as BodyRow);
  });
  return heads;
}

/** A line without figures that neither heads a group nor names a unit nor is numbered. */
function isPageTitle({ name, figures, filled, words, ordinal }: BodyRow): boolean {
  if (figures > 0 || filled || words.heading || words.unitLike || words.upper || words.total) return false;
  return ordinal.kind !== "mark" && ordinal.kind !== "number" && nameBehindMark(name) === undefined;
}

/** Whether a header printed again says something else over the units than the first one: it names the group below. */
export function namesGroup(layout: BodyLayout, { key, words }: BodyRow): boolean {
  return words.heading && unitLabels(layout)?.has(key) !== true;
}

/** The keys of the header texts over the unit column. */
export function unitLabels({ labels, unitColumn, band }: BodyLayout): ReadonlySet<string> | undefined {
  return labels[unitColumn - band.first];
}

/** Puts the heads of pages back between the other rows, up to the last of them. */
export function withHeadsOfPages(rows: readonly TableRow[], heads: ReadonlySet<BodyRow>): TableRow[] {
  const last = rows[rows.length - 1]?.row ?? -1;
  const others = [...heads].filter(({ row }) => row < last);
  if (others.length === 0) return [...rows];
  const shown = others.map(({ row, written }): TableRow => ({ row, kind: "other", name: written, group: "" }));
  return [...rows, ...shown].sort((first, second) => first.row - second.row);
}
