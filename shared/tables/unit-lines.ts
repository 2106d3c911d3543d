import { cellText, isFigure, isWords } from "./cell-text";
import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { isSumAbove } from "./nameless-sums";
import { areSums, countsOf } from "./row-counts";
import { readName } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import type { TableRow } from "./unit-table";

/** The rows of one table with the sheet and the layout they are read by. */
interface Body {
  readonly view: SheetView;
  readonly layout: BodyLayout;
  readonly rows: readonly BodyRow[];
  /** Changed row by row; the rows above the one looked at are settled. */
  readonly settled: TableRow[];
}

/**
 * Looks after units that fill several rows. Nameless rows with counts follow the unit's row inside its vertical merge
 * or directly below; a unit without counts of its own stands over its named parts. If exactly one of these rows is
 * called a total, or a total behind the parts is their sum, it stands for the unit; else the unit is marked
 * `severalRows`, for nobody can tell which row is meant. So does "Xã A Total" for the rows of Xã A that it sums up. A
 * nameless row that sums up the units above ends the table; a numbered one that nobody named is marked `noName`.
 */
export function* settleUnitLines(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  named: readonly TableRow[],
): Steps<TableRow[]> {
  const body: Body = { view, layout, rows, settled: [...named] };
  yield* eachInSteps(named.length, (index) => {
    const row = body.settled[index] as TableRow;
    if (row.kind === "total") settleTotalOf(body, index);
    else if (row.kind === "unit" && row.name === "") body.settled[index] = { ...row, problem: "noName" };
    else if (row.kind === "unit") settleUnit(body, index);
  });
  return body.settled;
}

function settleUnit(body: Body, index: number): void {
  const { view, layout, rows, settled } = body;
  const unit = settled[index] as TableRow;
  const last = lastLine(body, index);
  if (last === index) return settleParts(body, index);
  const lines = Array.from({ length: last - index + 1 }, (_, offset) => index + offset);
  for (const at of lines.slice(1)) settled[at] = { ...(settled[at] as TableRow), kind: "other", group: "" };
  const totals = lines.filter((at) => callsItselfTotal(view, layout, (rows[at] as BodyRow).row));
  const [total] = totals;
  const counted = lines.filter((at) => hasCounts(body, at)).map((at) => (rows[at] as BodyRow).row);
  if (totals.length === 0) settled[index] = { ...unit, problem: "severalRows", lines: counted };
  else if (totals.length !== 1 || total === undefined) settled[index] = { ...unit, problem: "severalRows" };
  else if (total !== index) stand(body, index, total);
}

/** Lets another row give the figures of a unit. */
function stand(body: Body, index: number, at: number): void {
  const unit = body.settled[index] as TableRow;
  body.settled[index] = { row: unit.row, kind: "other", name: "", group: "" };
  body.settled[at] = { ...unit, row: (body.rows[at] as BodyRow).row };
}

/** The last nameless row that belongs to a unit; its own row when there is none. */
function lastLine(body: Body, index: number): number {
  const { view, layout, rows, settled } = body;
  const merge = view.merged.at((rows[index] as BodyRow).row, layout.unitColumn);
  const mergedTo = merge === undefined ? -1 : merge.row + merge.rows - 1;
  let last = index;
  for (let at = index + 1; at < settled.length; at++) {
    const row = rows[at] as BodyRow;
    const kind = settled[at]?.kind;
    if ((kind !== "other" && kind !== "unit") || row.name !== "") break;
    if (row.row > mergedTo) {
      if (row.ordinal.kind === "number" && !sharesWords(body, index, at)) break;
      if (row.afterGap || isSumAbove(view, layout, rows, settled, at)) break;
    }
    if (hasCounts(body, at)) last = at;
  }
  return last;
}

/** Whether a nameless numbered row goes on where the unit's row began: both have words in one column ("Lĩnh vực"). */
function sharesWords({ view, layout, rows }: Body, index: number, at: number): boolean {
  const [first, next] = [rows[index] as BodyRow, rows[at] as BodyRow];
  for (let column = layout.unitColumn + 1; column <= layout.band.last; column++)
    if (isWords(view.value(first.row, column)) && isWords(view.value(next.row, column))) return true;
  return false;
}

function hasCounts({ view, layout, rows }: Body, index: number): boolean {
  const { row } = rows[index] as BodyRow;
  return layout.countColumns.some((column) => isFigure(view.value(row, column)));
}

/** A unit without counts over its named parts: a total right behind them that is their sum stands for it. */
function settleParts(body: Body, index: number): void {
  const { view, layout, rows, settled } = body;
  const next = rows[index + 1];
  if (next === undefined || settled[index + 1]?.kind !== "other" || next.name === "" || hasCounts(body, index)) return;
  let at = index + 1;
  let sums: number[] | undefined = layout.countColumns.map(() => 0);
  let parts = 0;
  for (; settled[at]?.kind === "other"; at++) {
    const { words, name, repeatsHeader, row } = rows[at] as BodyRow;
    if (repeatsHeader || name === "" || words.comparison || words.average || !hasCounts(body, at)) continue;
    const counts = countsOf(view, layout, row);
    sums = counts && sums?.map((sum, column) => sum + (counts[column] ?? 0));
    parts++;
  }
  if (parts === 0) return;
  const total = rows[at];
  const counts = total && settled[at]?.kind === "total" ? countsOf(view, layout, total.row) : undefined;
  if (counts && sums && areSums(counts, sums)) stand(body, index, at);
  else settled[index] = { ...(settled[index] as TableRow), problem: "severalRows" };
}

/** "Xã A Total" below several rows of Xã A, and the sum of them, gives that unit's figures. */
function settleTotalOf(body: Body, index: number): void {
  const { view, layout, rows, settled } = body;
  const { totalOf, row } = rows[index] as BodyRow;
  if (totalOf === "") return;
  let first = index;
  let sums: number[] | undefined = layout.countColumns.map(() => 0);
  while (first > 0 && settled[first - 1]?.kind === "unit") {
    const above = rows[first - 1] as BodyRow;
    if (above.key !== totalOf) break;
    const counts = countsOf(view, layout, above.row);
    sums = counts && sums?.map((sum, column) => sum + (counts[column] ?? 0));
    first--;
  }
  const counts = countsOf(view, layout, row);
  if (index - first < 2 || counts === undefined || sums === undefined || !areSums(counts, sums)) return;
  for (let at = first + 1; at < index; at++)
    settled[at] = { ...(settled[at] as TableRow), kind: "other", group: "" };
  const name = settled[first] as TableRow;
  stand(body, first, index);
  settled[first] = { row: name.row, kind: "other", name: name.name, group: "" };
}

function callsItselfTotal(view: SheetView, layout: BodyLayout, row: number): boolean {
  const start = layout.band.first;
  return view.cells(row, layout.band).some((cell, at) => {
    const names = start + at === layout.unitColumn || start + at === layout.groupColumn;
    return !names && isWords(cell) && readName(cellText(cell)).total;
  });
}
