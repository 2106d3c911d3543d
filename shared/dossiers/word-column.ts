import type { DossierField } from "../domain/dossier";
import type { CellValue } from "../tables/grid";
import type { BlockColumn } from "./dossier-block";

/** More ways of writing than any list of words has: then it is another kind of column, and is not to fill the memory. */
const MOST_SPELLINGS = 1000;
const LENGTHS = 64;
const LETTERS = 128;
const UNSEEN = -2;
export const UNKNOWN_WORD = -1;
/** Its sign makes every sum negative that it is put into, whatever is added afterwards. */
const SIGN = -0x80000000;

/**
 * A column of a few words, each way of writing of which is looked up in the vocabulary once. The length chooses a slot, and
 * `===` decides whether the word is the one that stands there; further words of that length have slots by their letters.
 */
export class WordColumn<Meaning> {
  private readonly texts: string[] = Array.from({ length: LENGTHS + LETTERS }, () => "");
  private readonly codes = new Int8Array(LENGTHS + LETTERS).fill(UNSEEN);
  private readonly known = new Map<CellValue, number>();

  /**
   * @param meanings what the words can mean: a code is a place among these.
   * @param meaningOf what a cell means; undefined: unknown.
   */
  constructor(
    readonly field: DossierField,
    readonly meanings: readonly Meaning[],
    readonly meaningOf: (value: CellValue) => Meaning | undefined,
  ) {}

  /**
   * Reads `count` cells from the row `from` of a block.
   * @param sums to the entry of each row, the code of its word is added `weight` times; an unknown word makes it negative.
   */
  add({ values, column }: BlockColumn, from: number, count: number, weight: number, sums: Int32Array): void {
    for (let at = addKnown(values, column, from, 0, count, this.texts, this.codes, weight, sums); at < count; ) {
      const code = this.enter(values[from + at]?.[column] ?? "");
      sums[at] = code === UNKNOWN_WORD ? (sums[at] ?? 0) | SIGN : (sums[at] ?? 0) + code * weight;
      at = addKnown(values, column, from, at + 1, count, this.texts, this.codes, weight, sums);
    }
  }

  /** The code of a word, or `UNKNOWN_WORD`. */
  codeOf(value: CellValue): number {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const meaning = this.meaningOf(value);
    const code = meaning === undefined ? UNKNOWN_WORD : this.meanings.indexOf(meaning);
    if (this.known.size >= MOST_SPELLINGS) this.known.clear();
    this.known.set(value, code);
    return code;
  }

  private enter(value: CellValue): number {
    const code = this.codeOf(value);
    if (typeof value !== "string") return code;
    const first = value.length & (LENGTHS - 1);
    const slot = this.codes[first] === UNSEEN ? first : slotByLetters(value);
    this.texts[slot] = value;
    this.codes[slot] = code;
    return code;
  }
}

/** Adds the codes of rows up to the first whose word does not stand in its slot, or is unknown; gives that row, or `count`. */
function addKnown(
  values: readonly (readonly CellValue[])[],
  column: number,
  from: number,
  first: number,
  count: number,
  texts: readonly string[],
  codes: Int8Array,
  weight: number,
  sums: Int32Array,
): number {
  for (let at = first; at < count; at++) {
    const value = values[from + at]?.[column];
    if (typeof value !== "string") return at;
    let slot = value.length & (LENGTHS - 1);
    if (texts[slot] !== value) {
      slot = slotByLetters(value);
      if (texts[slot] !== value) return at;
    }
    const code = codes[slot] ?? UNSEEN;
    if (code < 0) return at;
    sums[at] = (sums[at] ?? 0) + code * weight;
  }
  return count;
}

function slotByLetters(text: string): number {
  const { length } = text;
  if (length === 0) return LENGTHS;
  const letters = text.charCodeAt(0) + text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length - 1) * 17;
  return LENGTHS + (letters & (LETTERS - 1));
}
