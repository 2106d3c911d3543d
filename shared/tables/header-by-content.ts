import { isFigure, isWords } from "./cell-text";
import { cellText } from "./cell-text";
import type { HeaderBlock } from "./locate-header";
import { isNumberingRow } from "./numbering-row";
import { readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";

const MOST_LABEL_ROWS = 5;
const TOP_ROWS = 80;
/** A block without any header must name at least this many units, the second within so many rows of the first. */
const UNITS_WITHOUT_HEADER = 2;
const WITHIN = 10;
/** How many rows of groups and totals may lie between a header and the first row that names a unit. */
const MOST_ROWS_BEFORE = 8;

/**
 * A header whose words are all unknown: the rows of words directly above the first rows of figures, of which one soon
 * names a unit. Where there are none, a block of units without any header: `labelRows` is empty and `last` lies before
 * `first`. Undefined when no row near the top names a unit and gives figures right of it.
 */
export function headerByContent(view: SheetView, band: Band): HeaderBlock | undefined {
  for (let row = view.firstRow; row <= view.lastRow && row - view.firstRow < TOP_ROWS; row++)
    if (givesFigures(view, row, band, true)) return blockAbove(view, row, band);
  return undefined;
}

/** Whether a row has words and figures right of them; with `unit` the words have to name a unit. */
function givesFigures(view: SheetView, row: number, band: Band, unit: boolean): boolean {
  const cells = view.cells(row, band);
  const name = cells.findIndex((cell) => isWords(cell) && (!unit || readName(cellText(cell)).unitLike));
  return name >= 0 && cells.slice(name + 1).some(isFigure);
}

function blockAbove(view: SheetView, unitRow: number, band: Band): HeaderBlock | undefined {
  let body = unitRow;
  while (body > view.firstRow && unitRow - body < MOST_ROWS_BEFORE && givesFigures(view, body - 1, band, false)) {
    if (isNumberingRow(view.cells(body - 1, band))) break;
    body--;
  }
  let last = body - 1;
  while (last > view.firstRow && isNumberingRow(view.cells(last, band))) last--;
  let first = last + 1;
  while (first > view.firstRow && last - first + 1 < MOST_LABEL_ROWS) {
    const { words, figures } = view.shape(first - 1, band);
    if (words < 2 || figures > 0) break;
    first--;
  }
  if (first <= last)
    return { first, last: body - 1, labelRows: Array.from({ length: last - first + 1 }, (_, level) => first + level) };
  let units = 0;
  for (let row = unitRow; row <= Math.min(unitRow + WITHIN, view.lastRow); row++)
    if (givesFigures(view, row, band, true)) units++;
  return units < UNITS_WITHOUT_HEADER ? undefined : { first: body, last: body - 1, labelRows: [] };
}
