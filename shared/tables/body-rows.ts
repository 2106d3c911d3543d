import type { CellValue } from "./grid";
import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import type { Ordinal } from "./row-ordinal";
import { readOrdinal } from "./row-ordinal";
import type { NameWords } from "./row-words";
import { isEndText, readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";
import type { Steps } from "./steps";

/** Where the body of a table lies and what its columns are for. */
export interface BodyLayout {
  readonly band: Band;
  readonly firstRow: number;
  /** The last row that can belong to the body. */
  readonly lastRow: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | undefined;
  readonly groupColumn: number | undefined;
  /** Columns that hold the table's figures. */
  readonly figureColumns: readonly number[];
  /** Those of them that hold counts. */
  readonly countColumns: readonly number[];
  /** The header text of the unit column: a row that repeats it is a header printed again on a new page. */
  readonly unitHeader: string;
}

/** One row that shows something, with what its own cells say. */
export interface BodyRow {
  readonly row: number;
  /** As written, spaces squeezed; "" when no cell names the row. */
  readonly name: string;
  readonly words: NameWords;
  readonly ordinal: Ordinal;
  readonly figures: number;
  /** The name is merged over figure columns. */
  readonly wide: boolean;
  /** Blank rows lie directly before. */
  readonly afterGap: boolean;
  /** The value of the group column, carried down over blanks and merged cells. */
  readonly group: string;
  /** That value calls the row a total. */
  readonly groupIsTotal: boolean;
}

interface Group {
  readonly name: string;
  readonly total: boolean;
}

const NO_GROUP: Group = { name: "", total: false };
const NO_ORDINAL: Ordinal = { kind: "none" };

/** Rows read between two pauses: a few milliseconds of work. */
const ROWS_A_STEP = 500;

/** The rows of a body from top to bottom, blank ones left out, up to the notes and signatures below the table. */
export function* readBodyRows(view: SheetView, layout: BodyLayout): Steps<BodyRow[]> {
  const rows: BodyRow[] = [];
  let afterGap = false;
  let group = NO_GROUP;
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    if ((row - layout.firstRow) % ROWS_A_STEP === 0) yield row / (view.lastRow + 1);
    if (view.isBlankRow(row, layout.band)) {
      afterGap = true;
      continue;
    }
    group = groupAt(view, layout, row, group);
    const read = readRow(view, layout, row, afterGap, group);
    if (endsBody(view, layout, read, rows[rows.length - 1]) && !resumes(view, layout, row + 1)) break;
    rows.push(read);
    afterGap = false;
  }
  return withoutTail(rows);
}

function readRow(view: SheetView, layout: BodyLayout, row: number, afterGap: boolean, group: Group): BodyRow {
  const { ordinalColumn, figureColumns } = layout;
  const at = nameColumn(view, layout, row);
  const name = at === undefined ? "" : view.text(row, at);
  const ordinal =
    ordinalColumn === undefined || ordinalColumn === at ? NO_ORDINAL : readOrdinal(view.value(row, ordinalColumn));
  let figures = 0;
  for (const column of figureColumns) if (isFigure(view.value(row, column))) figures++;
  const merge = at === undefined ? undefined : view.merged.at(row, at);
  const wide =
    merge !== undefined &&
    merge.rows === 1 &&
    figureColumns.some((column) => column > layout.unitColumn && column < merge.column + merge.columns);
  return {
    row,
    name,
    words: readName(name),
    ordinal,
    figures,
    wide,
    afterGap,
    group: group.name,
    groupIsTotal: group.total,
  };
}

/** The unit column, or a column left of it where a total or a heading was written; undefined when none names it. */
function nameColumn(view: SheetView, layout: BodyLayout, row: number): number | undefined {
  const { unitColumn, ordinalColumn, groupColumn, band } = layout;
  if (!isBlank(view.value(row, unitColumn))) return unitColumn;
  for (let column = band.first; column < unitColumn; column++) {
    const value: CellValue = view.value(row, column);
    if (!isWords(value) || (column === groupColumn && !namesRow(view, layout, row))) continue;
    if (column === ordinalColumn && readOrdinal(value).kind !== "words") continue;
    return column;
  }
  return undefined;
}

/** In the column of groups only a total, a heading, or a text merged over the unit column names the row. */
function namesRow(view: SheetView, layout: BodyLayout, row: number): boolean {
  const column = layout.groupColumn as number;
  const words = readName(view.text(row, column));
  return words.total || words.heading || (view.merged.at(row, column)?.columns ?? 1) > layout.unitColumn - column;
}

function groupAt(view: SheetView, layout: BodyLayout, row: number, before: Group): Group {
  if (layout.groupColumn === undefined) return NO_GROUP;
  const name = cellText(view.merged.shownAt(row, layout.groupColumn));
  if (name === "" || name === before.name) return before;
  const group = { name, total: readName(name).total };
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
  const next = readRow(view, layout, row, false, NO_GROUP);
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
