import { isBlank, isFigure } from "./cell-text";
import { HeaderCells } from "./header-cell";
import type { HeaderBlock } from "./locate-header";
import { beginsHeader, headerBlock } from "./locate-header";
import { readOrdinal } from "./row-ordinal";
import type { Band, SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { markedKey } from "./word-keys";

/** How far down the sheet any row may begin a header; further down it must stand apart from what is above it. */
const TOP_ROWS = 80;
/** How far below a header printed again its numbering may go on, behind a sum carried forward. */
const NUMBERS_WITHIN = 5;

/** Each new text of a sheet is read with the whole vocabulary of headers: fewer rows at once than elsewhere. */
const ROWS_A_STEP = 50;
const LABELS_A_STEP = 4;

/** Finds the header blocks of a sheet, each band once. */
export class HeaderFinder {
  readonly cells = new HeaderCells();
  private readonly found = new Map<string, readonly HeaderBlock[]>();

  constructor(private readonly view: SheetView) {}

  /**
   * The header blocks of a band from top to bottom. One that is printed again amid a body, or at the top of a new page
   * where the numbering goes on, belongs to that body.
   */
  *find(band: Band): Steps<readonly HeaderBlock[]> {
    const name = `${band.first}-${band.last}`;
    let blocks = this.found.get(name);
    if (blocks === undefined) {
      blocks = yield* this.search(band);
      this.found.set(name, blocks);
    }
    return blocks;
  }

  /** Whether a band has a header that names its own numbering or units. */
  *namesUnits(band: Band): Steps<boolean> {
    return (yield* this.find(band)).some(({ labelRows }) =>
      labelRows.some((row) =>
        this.view.cells(row, band).some((cell) => {
          const kind = this.cells.read(cell);
          return kind === "ordinal" || kind === "unit";
        }),
      ),
    );
  }

  private *search(band: Band): Steps<HeaderBlock[]> {
    const { view } = this;
    const blocks: HeaderBlock[] = [];
    let apart = true;
    let next = view.firstRow;
    const rows = view.lastRow - view.firstRow + 1;
    for (let index = 0; index < rows; index++) {
      if (index % ROWS_A_STEP === 0) yield index / rows;
      const row = view.firstRow + index;
      if (row < next) continue;
      const near = blocks.length === 0 && index < TOP_ROWS;
      if (near || apart) yield* this.readLabels(row, band, index / rows);
      if (!(near || apart) || !beginsHeader(view, this.cells, row, band)) {
        apart = leavesRoom(view, row, band);
        continue;
      }
      const block = headerBlock(view, this.cells, row, band);
      const before = blocks[blocks.length - 1];
      if (before === undefined || !this.isNextPage(before, block, band)) blocks.push(block);
      next = block.last + 1;
      apart = false;
    }
    return blocks;
  }

  /** Reads what may be labels of a row, some at a time: a wide header would take longer than a frame. */
  private *readLabels(row: number, band: Band, share: number): Steps<void> {
    if (this.view.shape(row, band).words < 2) return;
    let read = 0;
    for (const cell of this.view.cells(row, band)) {
      this.cells.read(cell);
      if (++read % LABELS_A_STEP === 0) yield share;
    }
  }

  /** Whether a header repeats the one before, word for word, and the numbering below does not begin anew. */
  private isNextPage(before: HeaderBlock, block: HeaderBlock, band: Band): boolean {
    const { view } = this;
    const labels = (rows: readonly number[]): string =>
      rows.map((row) => view.cells(row, band).map((cell) => markedKey(String(cell)))).join("\n");
    // The last rows of the page before may pass for headings over it.
    if (labels(before.labelRows) !== labels(block.labelRows.slice(-before.labelRows.length))) return false;
    for (let column = band.first; column <= band.last; column++) {
      if (!block.labelRows.some((row) => this.cells.read(view.value(row, column)) === "ordinal")) continue;
      for (let row = block.last + 1; row <= Math.min(block.last + NUMBERS_WITHIN, view.lastRow); row++) {
        const ordinal = readOrdinal(view.value(row, column));
        if (ordinal.kind === "number") return ordinal.value > 1;
      }
    }
    return false;
  }
}

/** A blank row, a title, a note: at most two cells, none of them a figure. */
function leavesRoom(view: SheetView, row: number, band: Band): boolean {
  let filled = 0;
  for (let column = band.first; column <= band.last; column++) {
    const value = view.value(row, column);
    if (isBlank(value)) continue;
    if (++filled > 2 || isFigure(value)) return false;
  }
  return true;
}
