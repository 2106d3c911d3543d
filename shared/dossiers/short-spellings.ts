import type { CellValue } from "../tables/grid";
import type { BlockColumn } from "./dossier-block";
import { NOT_NUMBERED, type Spellings } from "./spellings";

/**
 * The ways of writing codes and other short texts as numbers. The language's own `Map` is best for these: texts of up to ten
 * letters come over a bridge as objects whose hash is known.
 */
export class ShortSpellings implements Spellings {
  private readonly numbers = new Map<CellValue, number>();
  private readonly values: CellValue[] = [];

  findKnown({ values, column }: BlockColumn, from: number, count: number, written: Int32Array): void {
    const { numbers } = this;
    for (let at = 0; at < count; at++) written[at] = numbers.get(values[from + at]?.[column] ?? "") ?? NOT_NUMBERED;
  }

  numberOf(value: CellValue): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  textOf(number: number): string {
    return String(this.values[number] ?? "");
  }
}
