import { isFigure, isWords } from "./cell-text";
import { cellText } from "./cell-text";
import type { HeaderBlock } from "./locate-header";
import { isNumberingRow } from "./numbering-row";
import { readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";

const MOST_LABEL_ROWS = 5;
const TOP_ROWS = 80;

/**
 * A header whose words are all unknown: the rows of words directly above the first row that names a unit and gives
 * figures right of it. Undefined when there is no such row near the top, or nothing above it.
 */
export function headerByContent(view: SheetView, band: Band): HeaderBlock | undefined {
  for (let row = view.firstRow; row <= view.lastRow && row - view.firstRow < TOP_ROWS; row++)
    if (givesUnitFigures(view, row, band)) return blockAbove(view, row, band);
  return undefined;
}

function givesUnitFigures(view: SheetView, row: number, band: Band): boolean {
  const cells = view.cells(row, band);
  const name = cells.findIndex((cell) => isWords(cell) && readName(cellText(cell)).unitLike);
  return name >= 0 && cells.slice(name + 1).some(isFigure);
}

function blockAbove(view: SheetView, body: number, band: Band): HeaderBlock | undefined {
  let last = body - 1;
  while (last > view.firstRow && isNumberingRow(view.cells(last, band))) last--;
  let first = last + 1;
  while (first > view.firstRow && last - first + 1 < MOST_LABEL_ROWS) {
    const { words, figures } = view.shape(first - 1, band);
    if (words < 2 || figures > 0) break;
    first--;
  }
  if (first > last) return undefined;
  return { first, last: body - 1, labelRows: Array.from({ length: last - first + 1 }, (_, level) => first + level) };
}
