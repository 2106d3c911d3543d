import { strFromU8, strToU8 } from "fflate";
import { packEntry, unpackEntry, type ZipEntry } from "./zip-entry";
import { readZip, writeZip } from "./zip-file";

/** As many as `files/read-xlsx-file` unpacks. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/**
 * The parts of an .xlsx file by their names ("xl/workbook.xml"), which know no case. A part that nobody replaces stays
 * packed as it came, bit for bit.
 */
export class PackageParts {
  private readonly entries: Map<string, ZipEntry>;

  /** Throws an error for what is no zip file, or would unpack to more than 200 MB. */
  constructor(bytes: Uint8Array) {
    const entries = readZip(bytes);
    if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED_BYTES) throw new Error("zip too large");
    this.entries = new Map(entries.map((entry) => [key(strFromU8(entry.name)), entry]));
  }

  has(part: string): boolean {
    return this.entries.has(key(part));
  }

  /** The text of a part. Throws an error where there is none, where it is damaged, or not in UTF-8. */
  text(part: string): string {
    const entry = this.entries.get(key(part));
    if (entry === undefined) throw new Error(`no part ${part}`);
    const bytes = unpackEntry(entry);
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new Error("UTF-16");
    return strFromU8(bytes);
  }

  /** Gives a part this text, in its place; a new part stands at the end. */
  write(part: string, text: string): void {
    this.entries.set(key(part), packEntry(part, strToU8(text)));
  }

  remove(part: string): void {
    this.entries.delete(key(part));
  }

  /** The names of all parts, in small letters. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  bytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

function key(part: string): string {
  return part.replace(/^\//, "").toLowerCase();
}
