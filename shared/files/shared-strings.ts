import { textOfCell } from "./xml-text";
import { utf8Text } from "./short-texts";

/** The texts that cells of type "s" name by their number. */
export interface TextsByNumber {
  /** Throws an error for a number that no text has. */
  at(index: number): string;
}

const PAGE_BYTES = 1024 * 1024;
/** 4 GB of texts: the beginnings are kept as numbers of 32 bits. */
const MOST_PAGES = 4096;

/**
 * The shared strings of a workbook as the bytes that they have in the file, so that a text of a column that nobody asked
 * for stays bytes; it becomes a text when a cell names it. A text that is asked for again is kept and is the same object.
 */
export class SharedStrings implements TextsByNumber {
  private readonly pages: Uint8Array[] = [];
  private filled = PAGE_BYTES;
  private starts = new Uint32Array(4096);
  /** Undefined: nobody has asked; null: once. Most texts are asked for once, and need not be kept. */
  private readonly texts: (string | undefined | null)[] = [];

  /** How many there are. */
  get count(): number {
    return this.texts.length;
  }

  /** The next text: its raw XML, of one or several pieces (from, to). Throws an error for one above 1 MB. */
  add(bytes: Uint8Array, pieces: readonly number[]): void {
    let length = 1;
    for (let at = 0; at < pieces.length; at += 2) length += (pieces[at + 1] ?? 0) - (pieces[at] ?? 0);
    if (length > PAGE_BYTES - this.filled) this.turnPage(length);
    const page = this.pages[this.pages.length - 1];
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = (this.pages.length - 1) * PAGE_BYTES + this.filled;
    this.texts.push(undefined);
    for (let at = 0; at < pieces.length; at += 2) {
      const [from = 0, to = 0] = [pieces[at], pieces[at + 1]];
      page?.set(bytes.subarray(from, to), this.filled);
      this.filled += to - from;
    }
    // The zero that the page holds here ends the text: XML has no such letter.
    this.filled += 1;
  }

  at(index: number): string {
    const known = this.texts[index];
    if (typeof known === "string") return known;
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw new Error("no such shared string");
    const start = this.starts[index] ?? 0;
    const page = this.pages[Math.floor(start / PAGE_BYTES)] ?? new Uint8Array();
    const from = start % PAGE_BYTES;
    const text = textOfCell(utf8Text(page, from, page.indexOf(0, from)));
    this.texts[index] = known === null ? text : null;
    return text;
  }

  private turnPage(length: number): void {
    if (length > PAGE_BYTES || this.pages.length === MOST_PAGES) throw new Error("shared string too long");
    this.pages.push(new Uint8Array(PAGE_BYTES));
    this.filled = 0;
  }

  private grow(): void {
    const starts = new Uint32Array(2 * this.starts.length);
    starts.set(this.starts);
    this.starts = starts;
  }
}
