import type { CellValue } from "../tables/grid";
import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET } from "../tables/sheet-size";
import { RowFiller } from "./row-filler";
import type { CellReader } from "./sheet-cell";
import { bytesOf, endOfMarkup, endOfName, isName, isTag, localName, nextLess, SLASH } from "./xml-bytes";
import { skipElement, XmlContent } from "./xml-content";
import { XmlAttributes } from "./xml-attributes";

const DATA = bytesOf("sheetData");
const ROW = bytesOf("row");
const CELL = bytesOf("c");
const LETTER_C = 0x63;
const SPACE = 0x20;

/**
 * Finds the rows and cells of a worksheet (ECMA-376-1, 18.3.1.80) in bytes that come in pieces. Only cells of wanted
 * columns, and of rows from the first wanted one on, are looked into. Throws an error when rows do not follow each other or
 * a cell names another row than it stands in: its figure would stand beside another dossier.
 */
export class SheetScanner {
  /** Whether the last row has been read, or enough of them. */
  isDone = false;
  private isInData = false;
  private row = -1;
  private isRowSaid = false;
  private isRowOpen = false;
  private isHidden = false;
  private column = -1;
  private values: CellValue[] = [];
  private readonly attributes = new XmlAttributes();
  private readonly content = new XmlContent();

  /** @param take gets each wanted row with its number from 0; false: no more are wanted */
  constructor(
    private readonly filler: RowFiller,
    private readonly firstRow: number,
    private readonly cells: CellReader,
    private readonly take: (row: number, values: CellValue[], isHidden: boolean) => boolean,
  ) {}

  /** Takes what is whole, and gives how many bytes that is. */
  readonly scan = (bytes: Uint8Array): number => {
    for (let at = nextLess(bytes, 0); at >= 0 && !this.isDone; at = nextLess(bytes, at)) {
      const after = this.tag(bytes, at);
      if (after < 0) return at;
      at = after;
    }
    return bytes.length;
  };

  private tag(bytes: Uint8Array, open: number): number {
    const end = endOfMarkup(bytes, open);
    if (end < 0 || !isTag(bytes, open)) return end < 0 ? -1 : end + 1;
    const isEmpty = bytes[end - 1] === SLASH;
    if (this.isInData && bytes[open + 1] === LETTER_C && (bytes[open + 2] ?? 0) <= SPACE) return this.cell(bytes, open + 1, open + 2, end, isEmpty);
    const isClosing = bytes[open + 1] === SLASH;
    const from = open + (isClosing ? 2 : 1);
    const to = endOfName(bytes, from, end);
    const local = localName(bytes, from, to);
    if (this.isInData && isName(bytes, local, to, CELL)) return isClosing ? end + 1 : this.cell(bytes, from, to, end, isEmpty);
    if (this.isInData && isName(bytes, local, to, ROW)) {
      if (!isClosing) this.beginRow(bytes, to, end);
      if (isClosing || isEmpty) this.endRow();
    } else if (isName(bytes, local, to, DATA)) {
      this.isInData = !isClosing && !isEmpty;
      this.isDone = !this.isInData;
    }
    return end + 1;
  }

  private beginRow(bytes: Uint8Array, from: number, end: number): void {
    this.attributes.read(bytes, from, end);
    const { row, isHidden } = this.attributes;
    this.isRowSaid = row >= 0;
    this.isHidden = isHidden;
    this.startAt(this.isRowSaid ? row : this.row + 1);
  }

  private startAt(row: number): void {
    if (row <= this.row || row >= ROWS_OF_A_SHEET) throw new Error("rows out of order");
    this.row = row;
    this.isRowOpen = true;
    this.column = -1;
    this.values = this.filler.newRow();
  }

  private endRow(): void {
    if (this.isRowOpen && this.row >= this.firstRow && !this.take(this.row, this.values, this.isHidden)) this.isDone = true;
    this.isRowOpen = false;
  }

  private cell(bytes: Uint8Array, from: number, to: number, end: number, isEmpty: boolean): number {
    const { attributes } = this;
    attributes.read(bytes, to, end);
    const { typeFrom, typeTo, style } = attributes;
    const column = attributes.column < 0 ? this.column + 1 : attributes.column;
    if (column >= COLUMNS_OF_A_SHEET || !this.isRowOpen) throw new Error("cell outside the sheet");
    if (attributes.row >= 0 && attributes.row !== this.row) this.moveRow(attributes.row);
    const slot = this.row < this.firstRow ? -1 : this.filler.slotOf(column);
    let after = end + 1;
    if (!isEmpty && slot < 0) after = skipElement(bytes, from, to, after);
    else if (!isEmpty) {
      after = this.content.read(bytes, from, to, after);
      if (after >= 0) RowFiller.fill(this.values, slot, this.cells.read(bytes, typeFrom, typeTo, style, this.content));
    }
    if (after >= 0) this.column = column;
    return after;
  }

  /** The first cell may say where a row stands that does not say it itself. */
  private moveRow(row: number): void {
    if (this.isRowSaid || this.column >= 0) throw new Error("cell in another row");
    this.startAt(row);
    this.isRowSaid = true;
  }
}
