import type { BodyLayout } from "./body-layout";
import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import { repeatsHeader } from "./repeats-header";
import { rowName, totalOf } from "./row-name";
import type { Ordinal } from "./row-ordinal";
import type { NameWords } from "./row-words";
import { isEndText, readName } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";
import { markedKey } from "./word-keys";

/** One row that shows something, with what its own cells say. */
export interface BodyRow {
  readonly row: number;
  /** As written, spaces squeezed, a number or a dash before it left out; "" when no cell names the row. */
  readonly name: string;
  /** The same with its number or dash. */
  readonly written: string;
  /** The key of the name, to compare it by. */
  readonly key: string;
  readonly words: NameWords;
  readonly ordinal: Ordinal;
  readonly figures: number;
  /** Some figure column shows something, be it words ("15 hồ sơ"). */
  readonly filled: boolean;
  /** The name is merged over figure columns. */
  readonly wide: boolean;
  /** Blank rows lie directly before. */
  readonly afterGap: boolean;
  /** The value of the group column, carried down over blanks and merged cells. */
  readonly group: string;
  /** That value calls the row a total. */
  readonly groupIsTotal: boolean;
  /** The key of the unit or group above that the row calls itself the total of; "" when it does not. */
  readonly totalOf: string;
  /** A header printed again. */
  readonly repeatsHeader: boolean;
}

interface Group {
  readonly name: string;
  readonly total: boolean;
}

const NO_GROUP: Group = { name: "", total: false };

/** The rows of a body from top to bottom, blank ones left out, up to the notes and signatures below the table. */
export function* readBodyRows(view: SheetView, layout: BodyLayout): Steps<BodyRow[]> {
  const rows: BodyRow[] = [];
  const above = new Set<string>();
  let afterGap = false;
  let group = NO_GROUP;
  let ended = false;
  yield* eachInSteps(layout.lastRow - layout.firstRow + 1, (index) => {
    const row = layout.firstRow + index;
    if (ended) return;
    if (view.isBlankRow(row, layout.band)) {
      afterGap = true;
      return;
    }
    const before = group;
    group = groupAt(view, layout, row, group, above);
    const read = readRow(view, layout, row, afterGap, group, above);
    ended = endsBody(view, layout, read, rows[rows.length - 1]) && !resumes(view, layout, row + 1);
    if (ended) return;
    rows.push(read);
    above.add(read.key);
    if (group !== before) above.add(markedKey(group.name));
    afterGap = false;
  });
  return withoutTail(rows);
}

function readRow(
  view: SheetView,
  layout: BodyLayout,
  row: number,
  afterGap: boolean,
  group: Group,
  above: ReadonlySet<string>,
): BodyRow {
  const { name, written, key, ordinal, column, totalOf: summed } = rowName(view, layout, row, above);
  let figures = 0;
  let filled = false;
  for (const at of layout.figureColumns) {
    const value = view.value(row, at);
    if (isFigure(value)) figures++;
    filled ||= figures > 0 || (at > layout.unitColumn && !isBlank(value));
  }
  const merge = column === undefined ? undefined : view.merged.at(row, column);
  const wide =
    merge !== undefined &&
    merge.rows === 1 &&
    layout.figureColumns.some((at) => at > layout.unitColumn && at < merge.column + merge.columns);
  const words = readName(name, key);
  return {
    row,
    name,
    written,
    key,
    words: summed === "" ? words : { ...words, total: true },
    ordinal,
    figures,
    filled,
    wide,
    afterGap,
    group: group.name,
    groupIsTotal: group.total,
    totalOf: summed,
    repeatsHeader: figures === 0 && repeatsHeader(view, layout, row),
  };
}

function groupAt(
  view: SheetView,
  layout: BodyLayout,
  row: number,
  before: Group,
  above: ReadonlySet<string>,
): Group {
  if (layout.groupColumn === undefined) return NO_GROUP;
  const name = cellText(view.merged.shownAt(row, layout.groupColumn));
  if (name === "" || name === before.name) return before;
  const group = { name, total: readName(name).total || totalOf(markedKey(name), above) !== "" };
  return group.total && isBlank(view.value(row, layout.unitColumn)) ? before : group;
}

function endsBody(view: SheetView, layout: BodyLayout, read: BodyRow, before: BodyRow | undefined): boolean {
  if (read.figures > 0 || read.ordinal.kind === "number") return false;
  if (read.name !== "" && isEndText(read.name)) return true;
  if (read.name !== "" && !read.afterGap && before?.words.total !== true) return false;
  return view.cells(read.row, layout.band).some((cell) => isWords(cell) && isEndText(cellText(cell)));
}

/** Whether the table simply goes on after a remark: the next row is numbered, or a unit with figures. */
function resumes(view: SheetView, layout: BodyLayout, row: number): boolean {
  if (row > layout.lastRow || view.isBlankRow(row, layout.band)) return false;
  const next = readRow(view, layout, row, false, NO_GROUP, new Set());
  return next.name !== "" && next.figures > 0 && (next.ordinal.kind === "number" || next.words.unitLike);
}

/** Text set apart below the last figures or numbered row is no part of the table. */
function withoutTail(rows: readonly BodyRow[]): BodyRow[] {
  let last = rows.length - 1;
  while (last >= 0 && (rows[last] as BodyRow).figures === 0 && (rows[last] as BodyRow).ordinal.kind !== "number")
    last--;
  if (last < 0) return [...rows];
  const tail = rows.slice(last + 1);
  const afterTotal = (rows[last] as BodyRow).words.total;
  const cut = tail.findIndex((row) => row.afterGap || (afterTotal && !row.words.unitLike && !row.words.heading));
  return cut < 0 ? [...rows] : rows.slice(0, last + 1 + cut);
}
