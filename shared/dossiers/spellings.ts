import type { CellValue } from "../tables/grid";
import type { BlockColumn } from "./dossier-block";

export const NOT_NUMBERED = -1;

/** The ways of writing in a column of names as numbers from 0. */
export interface Spellings {
  /**
   * Numbers the cells that have come before among `count` ones, at most `BATCH`, from the row `from` of a block; others get
   * `NOT_NUMBERED`, as may a few of those that have come.
   */
  findKnown(source: BlockColumn, from: number, count: number, written: Int32Array): void;
  /** The number of any cell, whether it has come before or not. */
  numberOf(value: CellValue): number;
  /** What stands in cells with the number; 1 and "1" are two numbers and one text. */
  textOf(number: number): string;
}
