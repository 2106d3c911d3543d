import { columnBands } from "./column-bands";
import { HeaderFinder } from "./find-headers";
import type { Grid } from "./grid";
import { isNumberingRow } from "./numbering-row";
import { readTable } from "./read-unit-table";
import type { Band } from "./sheet-view";
import { SheetView } from "./sheet-view";
import { finish, type Steps } from "./steps";
import { titleText, titleTop } from "./table-regions";
import type { UnitTable } from "./unit-table";

/** The first and the last row of a header, both included, counted from 0. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the table whose header stands in the rows that the user points at, whatever the words in them.
 *
 * @param columns the columns of the table; when left out, or when it is one column, all that hang together with it.
 * @returns undefined when the rows lie outside the grid, when no column below can name units, or nothing is a figure.
 */
export function readTableAt(grid: Grid, headerRows: HeaderRows, columns?: Band): UnitTable | undefined {
  return finish(readTableAtInSteps(grid, headerRows, columns));
}

/** `readTableAt`, with pauses. */
export function* readTableAtInSteps(
  grid: Grid,
  { first, last }: HeaderRows,
  columns?: Band,
): Steps<UnitTable | undefined> {
  const view = new SheetView(grid);
  if (first < view.firstRow || last < first || last >= view.lastRow) return undefined;
  const headers = new HeaderFinder(view);
  const band = yield* bandOf(view, headers, columns);
  if (band === undefined) return undefined;
  const pointedAt = Array.from({ length: last - first + 1 }, (_, level) => first + level);
  const labelRows = pointedAt.filter((row) => !isNumberingRow(view.cells(row, band)) && !view.isBlankRow(row, band));
  let end = last;
  while (end < view.lastRow && isNumberingRow(view.cells(end + 1, band))) end++;
  const header = { first, last: end, labelRows };
  const before = (yield* headers.find(band)).filter((block) => block.last < first).pop();
  return yield* readTable(view, {
    band,
    header,
    lastRow: yield* bodyEnd(view, headers, band, end),
    title: titleText(view, band, titleTop(view, band, header, before), first),
  });
}

/** The last row that can belong to a body: before the next header that stands apart, with its title. */
export function* bodyEnd(view: SheetView, headers: HeaderFinder, band: Band, headerEnd: number): Steps<number> {
  const next = (yield* headers.find(band)).find(({ first }) => {
    if (first <= headerEnd + 1) return false;
    const { filled, figures } = view.shape(first - 1, band);
    return filled <= 2 && figures === 0;
  });
  if (next === undefined) return view.lastRow;
  return titleTop(view, band, next, { first: headerEnd, last: headerEnd, labelRows: [] }) - 1;
}

function* bandOf(view: SheetView, headers: HeaderFinder, columns: Band | undefined): Steps<Band | undefined> {
  const { column, columns: width } = view.grid.area;
  const all = { first: column, last: column + width - 1 };
  const asked = columns ?? all;
  const within = { first: Math.max(asked.first, all.first), last: Math.min(asked.last, all.last) };
  if (within.first > within.last) return undefined;
  if (columns !== undefined && within.first < within.last) return within;
  const bands = yield* columnBands(view, headers);
  return bands.find(({ first, last }) => first <= within.first && within.first <= last) ?? bands[0] ?? all;
}
