import type { CellValue } from "../tables/grid";
import { COLUMNS_OF_A_SHEET } from "../tables/sheet-size";
import { cellOfText } from "./cell-of-text";
import { csvRecords } from "./csv-records";
import { RowFiller } from "./row-filler";
import { ShortTexts, utf8Text } from "./short-texts";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Finds the records of a .csv text and their fields, as `csvRecords` does, in bytes of UTF-8 that come in pieces. Only
 * fields of wanted columns become texts.
 */
export class CsvScanner {
  private record = 0;
  private readonly texts = new ShortTexts<CellValue>((text) => cellOfText(text.trim()));
  private readonly separator: number;
  /** Where each wanted field of the record lies: its slot, from and to. */
  private readonly found: number[] = [];

  /** @param take gets each record, with its number from 0 and how many fields it has; false: no more are wanted */
  constructor(
    private readonly separatorText: string,
    private readonly filler: RowFiller,
    private readonly firstRow: number,
    private readonly take: (row: number, values: () => CellValue[], fields: number) => boolean,
  ) {
    this.separator = separatorText.charCodeAt(0);
  }

  isDone = false;

  /** Takes what is whole, and gives how many bytes that is. */
  readonly scan = (bytes: Uint8Array, isLast: boolean): number => {
    let at = 0;
    while (at < bytes.length && !this.isDone) {
      const after = this.oneRecord(bytes, at, isLast);
      if (after < 0) return at;
      at = after;
    }
    return bytes.length;
  };

  /** Gives where the record ends that begins at `from`, with its line break; -1 when the bytes end before it. */
  private oneRecord(bytes: Uint8Array, from: number, isLast: boolean): number {
    this.found.length = 0;
    let field = 0;
    let begin = from;
    for (;;) {
      let at = bytes[begin] === QUOTE ? endOfQuoted(bytes, begin, isLast) : begin;
      if (at < 0) return -1;
      for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === this.separator || byte === LINE_FEED || byte === RETURN) break;
      }
      if (at === bytes.length && !isLast) return -1;
      this.note(field, begin, at);
      field += 1;
      if (at < bytes.length && bytes[at] === this.separator) {
        begin = at + 1;
        continue;
      }
      if (bytes[at] === RETURN) {
        if (at + 1 === bytes.length && !isLast) return -1;
        if (bytes[at + 1] === LINE_FEED) at += 1;
      }
      this.endRecord(bytes, field);
      return at + 1;
    }
  }

  private note(field: number, from: number, to: number): void {
    if (field >= COLUMNS_OF_A_SHEET) throw new Error("too many fields");
    const slot = this.record < this.firstRow ? -1 : this.filler.slotOf(field);
    if (slot >= 0) this.found.push(slot, from, to);
  }

  private endRecord(bytes: Uint8Array, fields: number): void {
    const row = this.record;
    this.record += 1;
    if (row >= this.firstRow && !this.take(row, () => this.valuesOf(bytes), fields)) this.isDone = true;
  }

  private valuesOf(bytes: Uint8Array): CellValue[] {
    const { found } = this;
    const values = this.filler.newRow();
    for (let at = 0; at < found.length; at += 3)
      RowFiller.fill(values, found[at] ?? 0, this.valueOf(bytes, found[at + 1] ?? 0, found[at + 2] ?? 0));
    return values;
  }

  private valueOf(bytes: Uint8Array, from: number, to: number): CellValue {
    if (from === to) return "";
    if (bytes[from] !== QUOTE) return this.texts.read(bytes, from, to);
    if (to - from > 1 && bytes.indexOf(QUOTE, from + 1) === to - 1) return this.texts.read(bytes, from + 1, to - 1);
    const [[text = ""] = []] = csvRecords(utf8Text(bytes, from, to), this.separatorText);
    return cellOfText(text.trim());
  }
}

/** Where what follows the closing quote begins; -1 when it may be in the next piece. */
function endOfQuoted(bytes: Uint8Array, open: number, isLast: boolean): number {
  for (let quote = bytes.indexOf(QUOTE, open + 1); ; quote = bytes.indexOf(QUOTE, quote + 2)) {
    if (quote < 0) return isLast ? bytes.length : -1;
    if (quote + 1 === bytes.length && !isLast) return -1;
    if (bytes[quote + 1] !== QUOTE) return quote + 1;
  }
}
