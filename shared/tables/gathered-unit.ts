/** A unit on its way through the rows. */
export interface GatheredUnit {
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly lines: number[];
  /** Rows of its own that have counts: they sum up its procedures, and are never counted with them. */
  readonly own: number[];
}
