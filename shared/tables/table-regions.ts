import { cellText, isWords } from "./cell-text";
import { columnBands } from "./column-bands";
import { HeaderFinder } from "./find-headers";
import { headerByContent } from "./header-by-content";
import type { HeaderBlock } from "./locate-header";
import type { Band, SheetView } from "./sheet-view";
import type { Steps } from "./steps";

/** A part of a sheet that has its own header. */
export interface TableRegion {
  readonly band: Band;
  readonly header: HeaderBlock;
  /** The last row that can belong to the table. */
  readonly lastRow: number;
  readonly title: string;
}

/** Rows with more cells than this are data, not titles. */
const MOST_TITLE_CELLS = 3;

/** The regions of a sheet: columns apart first, then rows apart. */
export function* tableRegions(view: SheetView): Steps<TableRegion[]> {
  const headers = new HeaderFinder(view);
  const regions: TableRegion[] = [];
  for (const band of yield* columnBands(view, headers)) regions.push(...(yield* regionsOf(view, headers, band)));
  return regions;
}

function* regionsOf(view: SheetView, headers: HeaderFinder, band: Band): Steps<TableRegion[]> {
  let blocks = yield* headers.find(band);
  if (blocks.length === 0) {
    const block = headerByContent(view, band);
    blocks = block === undefined ? [] : [block];
  }
  const tops = blocks.map((block, index) => titleTop(view, band, block, blocks[index - 1]));
  return blocks.map((block, index) => ({
    band,
    header: block,
    lastRow: (tops[index + 1] ?? view.lastRow + 1) - 1,
    title: titleText(view, band, tops[index] as number, block.first),
  }));
}

/** The first row of the title over a header: all rows above the first table, else the lines directly above. */
export function titleTop(view: SheetView, band: Band, block: HeaderBlock, before: HeaderBlock | undefined): number {
  if (before === undefined) return view.firstRow;
  let top = block.first;
  let text = false;
  while (top - 1 > before.last) {
    const { filled, figures } = view.shape(top - 1, band);
    if (filled === 0 ? text : figures > 0 || filled > MOST_TITLE_CELLS) break;
    if (filled > 0) text = true;
    top--;
  }
  return top;
}

/** The words above a header from row `top` on, down to before row `end`, a line for each cell. */
export function titleText(view: SheetView, band: Band, top: number, end: number): string {
  const lines: string[] = [];
  for (let row = top; row < end; row++) {
    for (let column = view.grid.area.column; column <= band.last; column++) {
      const value = view.value(row, column);
      const reach = column + (view.merged.at(row, column)?.columns ?? 1) - 1;
      if (isWords(value) && reach >= band.first) lines.push(cellText(value));
    }
  }
  return lines.join("\n");
}
