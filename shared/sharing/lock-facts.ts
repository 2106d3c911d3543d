import type { BlockSums } from "../tables/block-sums";

/** What a locked sheet tells of itself below its values. */
export interface LockFacts {
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  /** The sheet that was locked, and its used area ("B3:L20"). */
  readonly source: string;
  readonly area: string;
  /** The file it stood in, where the host tells. */
  readonly file: string | undefined;
  /** The size of the block from A1 on that the sums are of. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold something, and how many of them were formulas. */
  readonly cells: number;
  readonly formulas: number;
  /** `RULE_VERSION`. */
  readonly rules: number;
  readonly sums: BlockSums;
}
