import type { CellValue } from "../tables/grid";
import type { DossierTally } from "./dossier-tally";
import { wordKey } from "./dossier-words";

/** A column with more unknown words than these is none of words: they are counted as rows, and not listed. */
const MOST_WORDS = 200;
const MOST_SPELLINGS = 1000;

/** Words that nobody has told the meaning of, with how many rows have them, whichever way they are written. */
export class UnknownWords {
  private readonly found = new Map<string, { readonly field: "channel" | "status"; readonly word: string; readonly key: string; rows: number }>();
  private readonly keys = new Map<string, string>();

  add(field: "channel" | "status", value: CellValue): void {
    const word = String(value);
    const key = field + "\n" + this.keyOf(word);
    const known = this.found.get(key);
    if (known !== undefined) known.rows++;
    else if (this.found.size < MOST_WORDS) this.found.set(key, { field, word, key: key.slice(field.length + 1), rows: 1 });
  }

  tally(): DossierTally["unknownWords"] {
    return [...this.found.values()].map((word) => ({ ...word }));
  }

  private keyOf(word: string): string {
    const known = this.keys.get(word);
    if (known !== undefined) return known;
    const key = wordKey(word);
    if (this.keys.size >= MOST_SPELLINGS) this.keys.clear();
    this.keys.set(word, key);
    return key;
  }
}
