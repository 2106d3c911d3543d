import { clearReasons, rowsLeftOut, type RowLeftOut } from "../domain/dossier";
import type { DossierTally } from "./dossier-tally";

const MOST_SHOWN = 20;

/** Reasons as bits, so that of several the first in the order of `rowsLeftOut` is the lowest. */
export function reasonBit(reason: RowLeftOut): number {
  return 1 << rowsLeftOut.indexOf(reason);
}

const CLEAR_BITS = clearReasons.reduce((bits, reason) => bits | reasonBit(reason), 0);

/** How many rows are in no count, by the reason that is told of each, and which came first. */
export class LeftOutRows {
  private readonly rows = new Int32Array(rowsLeftOut.length);
  private readonly first = rowsLeftOut.map((): number[] => []);

  /**
   * Notes a row.
   * @param reasons bits of all the reasons that apply, one at least; the first in order is told.
   * @returns whether it is left out because of a doubt.
   */
  add(row: number, reasons: number): boolean {
    const bit = reasons & -reasons;
    const place = 31 - Math.clz32(bit);
    this.rows[place] = (this.rows[place] ?? 0) + 1;
    const first = this.first[place] ?? [];
    if (first.length < MOST_SHOWN) first.push(row);
    return (bit & CLEAR_BITS) === 0;
  }

  tally(): DossierTally["leftOut"] {
    const entries = rowsLeftOut.map((reason, place) => [
      reason,
      { rows: this.rows[place] ?? 0, first: [...(this.first[place] ?? [])] },
    ]);
    return Object.fromEntries(entries) as DossierTally["leftOut"];
  }
}
