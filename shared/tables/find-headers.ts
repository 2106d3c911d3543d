import { isBlank, isFigure } from "./cell-text";
import { HeaderCells } from "./header-cell";
import type { HeaderBlock } from "./locate-header";
import { beginsHeader, headerBlock } from "./locate-header";
import type { Band, SheetView } from "./sheet-view";

/** How far down the sheet any row may begin a header; further down it must stand apart from what is above it. */
const TOP_ROWS = 80;

/** Finds the header blocks of a sheet, each band once. */
export class HeaderFinder {
  readonly cells = new HeaderCells();
  private readonly found = new Map<string, readonly HeaderBlock[]>();

  constructor(private readonly view: SheetView) {}

  /** The header blocks of a band from top to bottom. One that is printed again amid a body belongs to that body. */
  find(band: Band): readonly HeaderBlock[] {
    const name = `${band.first}-${band.last}`;
    let blocks = this.found.get(name);
    if (blocks === undefined) {
      blocks = this.search(band);
      this.found.set(name, blocks);
    }
    return blocks;
  }

  /** Whether a band has a header that names its own numbering or units. */
  namesUnits(band: Band): boolean {
    return this.find(band).some(({ labelRows }) =>
      labelRows.some((row) =>
        this.view.cells(row, band).some((cell) => {
          const kind = this.cells.read(cell);
          return kind === "ordinal" || kind === "unit";
        }),
      ),
    );
  }

  private search(band: Band): HeaderBlock[] {
    const { view } = this;
    const blocks: HeaderBlock[] = [];
    let apart = true;
    for (let row = view.firstRow; row <= view.lastRow; row++) {
      const near = blocks.length === 0 && row - view.firstRow < TOP_ROWS;
      if ((near || apart) && beginsHeader(view, this.cells, row, band)) {
        const block = headerBlock(view, this.cells, row, band);
        blocks.push(block);
        row = block.last;
        apart = false;
      } else apart = leavesRoom(view, row, band);
    }
    return blocks;
  }
}

/** A blank row, a title, a note: at most two cells, none of them a figure. */
function leavesRoom(view: SheetView, row: number, band: Band): boolean {
  let filled = 0;
  for (const value of view.cells(row, band)) {
    if (isBlank(value)) continue;
    if (++filled > 2 || isFigure(value)) return false;
  }
  return true;
}
