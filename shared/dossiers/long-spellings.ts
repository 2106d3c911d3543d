import type { CellValue } from "../tables/grid";
import type { BlockColumn } from "./dossier-block";
import { SpellingTable } from "./spelling-table";
import type { Spellings } from "./spellings";

/** Before what is no text. Cells cannot hold this letter, so that no text is the same. */
const OTHER = "\u0000";

/** The ways of writing long names as numbers. */
export class LongSpellings implements Spellings {
  private readonly texts = new SpellingTable();

  findKnown({ values, column }: BlockColumn, from: number, count: number, written: Int32Array): void {
    this.texts.findKnown(values, column, from, count, written);
  }

  numberOf(value: CellValue): number {
    return this.texts.numberOf(typeof value === "string" ? value : OTHER + String(value));
  }

  textOf(number: number): string {
    const text = this.texts.textOf(number);
    return text.startsWith(OTHER) ? text.slice(OTHER.length) : text;
  }
}
