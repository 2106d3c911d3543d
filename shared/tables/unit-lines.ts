import { cellText, isFigure, isWords } from "./cell-text";
import type { BodyLayout, BodyRow } from "./body-rows";
import { areSums, countsOf } from "./row-counts";
import { readName } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { TableRow } from "./unit-table";

/**
 * Looks after units that fill several rows: nameless rows with counts follow the unit's row inside its vertical merge
 * or directly below. If exactly one of these rows is called a total, it stands for the unit; else the unit is marked
 * `severalRows`, for nobody can tell which row is meant. A nameless row that sums up the units above ends the table.
 */
export function settleUnitLines(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  named: readonly TableRow[],
): TableRow[] {
  const settled = [...named];
  named.forEach((unit, index) => {
    if (unit.kind !== "unit") return;
    const last = lastLine(view, layout, rows, named, index);
    if (last === index) return;
    const lines = Array.from({ length: last - index + 1 }, (_, offset) => index + offset);
    const totals = lines.filter((at) => callsItselfTotal(view, layout, (rows[at] as BodyRow).row));
    const [total] = totals;
    if (totals.length !== 1 || total === undefined) settled[index] = { ...unit, problem: "severalRows" };
    else if (total !== index) {
      settled[index] = { row: unit.row, kind: "other", name: "", group: "" };
      settled[total] = { ...unit, row: (rows[total] as BodyRow).row };
    }
  });
  return settled;
}

function lastLine(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  named: readonly TableRow[],
  index: number,
): number {
  const merge = view.merged.at((rows[index] as BodyRow).row, layout.unitColumn);
  const mergedTo = merge === undefined ? -1 : merge.row + merge.rows - 1;
  let last = index;
  for (let at = index + 1; at < named.length; at++) {
    const row = rows[at] as BodyRow;
    if (named[at]?.kind !== "other" || row.name !== "" || row.ordinal.kind === "number") break;
    if (row.row > mergedTo && (row.afterGap || isSumAbove(view, layout, rows, named, at))) break;
    if (layout.countColumns.some((column) => isFigure(view.value(row.row, column)))) last = at;
  }
  return last;
}

function callsItselfTotal(view: SheetView, layout: BodyLayout, row: number): boolean {
  const start = layout.band.first;
  return view.cells(row, layout.band).some((cell, at) => {
    const names = start + at === layout.unitColumn || start + at === layout.groupColumn;
    return !names && isWords(cell) && readName(cellText(cell)).total;
  });
}

/** Whether a nameless row gives the sum of all units and nameless rows above it, or of those since the last heading. */
function isSumAbove(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  named: readonly TableRow[],
  index: number,
): boolean {
  const counts = countsOf(view, layout, (rows[index] as BodyRow).row);
  if (counts === undefined) return false;
  let sums = counts.map(() => 0);
  let units = 0;
  for (let at = index - 1; at >= 0; at--) {
    if (named[at]?.kind === "group" && units > 1 && areSums(counts, sums)) return true;
    const counted = named[at]?.kind === "unit" || (named[at]?.kind === "other" && named[at]?.name === "");
    if (!counted) continue;
    const own = countsOf(view, layout, (rows[at] as BodyRow).row);
    if (own === undefined) return false;
    sums = sums.map((sum, column) => sum + (own[column] ?? 0));
    units++;
    if (sums.some((sum, column) => sum > (counts[column] ?? 0))) return false;
  }
  return units > 1 && areSums(counts, sums);
}
