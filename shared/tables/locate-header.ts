import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import type { HeaderCells } from "./header-cell";
import { isNumberingRow } from "./numbering-row";
import { nameBehindMark } from "./row-ordinal";
import { readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";

/** The header of a table: rows `first`..`last` with numbering rows, `labelRows` without them. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly labelRows: readonly number[];
}

const MOST_LABEL_ROWS = 5;
/** How far below a lone label its figures may begin. */
const FIGURES_WITHIN = 8;

/** Whether a row can begin a header: it names columns that are understood, and holds no figures. */
export function beginsHeader(view: SheetView, header: HeaderCells, row: number, band: Band): boolean {
  const { words, figures } = view.shape(row, band);
  if (words < 2) return false;
  const kinds = view.cells(row, band).map((cell) => header.read(cell));
  const ordinal = kinds.includes("ordinal");
  const unit = kinds.includes("unit");
  if (figures > 0) return ordinal && unit;
  if (ordinal && unit) return true;
  const counts = kinds.filter((kind) => kind === "count").length;
  const known = kinds.filter((kind) => kind !== undefined).length;
  if ((ordinal || unit) && known >= 2) return true;
  if (counts >= 2) return true;
  return (ordinal || unit || known >= 2) && hasFiguresBelow(view, row, band);
}

/**
 * The header block that begins at a row. It goes on while cells merged downwards say so, while a row only fills the
 * columns right of the unit column, or while it names the unit column itself; then come the numbering rows.
 */
export function headerBlock(view: SheetView, header: HeaderCells, top: number, band: Band): HeaderBlock {
  const first = parentsAbove(view, header, top, band);
  const labelRows: number[] = [];
  for (let row = first; row <= top; row++) labelRows.push(row);
  let last = top;
  let key = keyColumn(view, header, top, band);
  for (let row = top + 1; row <= view.lastRow && labelRows.length < MOST_LABEL_ROWS; row++) {
    if (isNumberingRow(view.cells(row, band))) break;
    const merged = isUnderMerge(view, first, last, row, band);
    if (!merged && !continuesHeader(view, header, row, key, band)) break;
    key = Math.max(key, keyColumn(view, header, row, band));
    labelRows.push(row);
    last = row;
  }
  while (last < view.lastRow && isNumberingRow(view.cells(last + 1, band))) last++;
  return { first, last, labelRows };
}

/** A row of headings may stand over the row that names the units: wide labels right of the unit column only. */
function parentsAbove(view: SheetView, header: HeaderCells, top: number, band: Band): number {
  let first = top;
  while (first > view.firstRow && top - first < 2) {
    const row = first - 1;
    const key = keyColumn(view, header, top, band);
    if (key < 0 || view.isBlankRow(row, band)) break;
    for (let column = band.first; column <= band.last; column++) {
      const value = view.value(row, column);
      if (isBlank(value)) continue;
      const wide = (view.merged.at(row, column)?.columns ?? 1) > 1 || isBlank(view.value(row, column + 1));
      if (column <= key || column === band.last || !wide || header.read(value) === undefined) return first;
    }
    first = row;
  }
  return first;
}

function continuesHeader(view: SheetView, header: HeaderCells, row: number, key: number, band: Band): boolean {
  const { words, figures } = view.shape(row, band);
  if (words === 0 || figures > 0) return false;
  const kinds = view.cells(row, band).map((cell) => header.read(cell));
  if (kinds.includes("ordinal") || kinds.includes("unit")) return true;
  if (words === 1 && headsUnits(view, row, band)) return false;
  if (key < 0 && namesUnit(view, row, band)) return false;
  if (key < 0) return kinds.filter((kind) => kind !== undefined).length * 2 >= words;
  for (let column = band.first; column <= key; column++) if (!isBlank(view.value(row, column))) return false;
  return true;
}

/** Whether the one text of a row is a heading or a unit of the body: a district, a kind of units. */
function headsUnits(view: SheetView, row: number, band: Band): boolean {
  return view.cells(row, band).some((cell) => {
    if (!isWords(cell)) return false;
    const words = readName(cellText(cell));
    return words.heading || words.unitLike || words.upper || nameBehindMark(cellText(cell)) !== undefined;
  });
}

function namesUnit(view: SheetView, row: number, band: Band): boolean {
  return view.cells(row, band).some((cell) => isWords(cell) && readName(cellText(cell)).unitLike);
}

function isUnderMerge(view: SheetView, first: number, last: number, row: number, band: Band): boolean {
  for (let column = band.first; column <= band.last; column++) {
    const merge = view.merged.at(row, column);
    if (merge && merge.row >= first && merge.row <= last && merge.rows <= MOST_LABEL_ROWS) return true;
  }
  return false;
}

/** The rightmost column of a row that is headed as numbering or unit; -1 when there is none. */
function keyColumn(view: SheetView, header: HeaderCells, row: number, band: Band): number {
  for (let column = band.last; column >= band.first; column--) {
    const kind = header.read(view.value(row, column));
    if (kind === "ordinal" || kind === "unit") return column;
  }
  return -1;
}

function hasFiguresBelow(view: SheetView, top: number, band: Band): boolean {
  for (let row = top + 1; row <= Math.min(top + FIGURES_WITHIN, view.lastRow); row++)
    for (let column = band.first + 1; column <= band.last; column++)
      if (!isBlank(view.value(top, column)) && isFigure(view.value(row, column))) return true;
  return false;
}
