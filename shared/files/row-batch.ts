import type { CellValue } from "../tables/grid";
import type { StreamedRows } from "./stream-rows";

/** At most as many rows as are delivered at a time: their cells take a few megabytes. */
const MOST_ROWS = 5000;
/** Blank rows inside a table are delivered as such; a longer gap begins a new batch. */
const MOST_BLANK_ROWS = 200;

/** Puts rows that come one by one, in their order, together into batches. */
export class RowBatch {
  private readonly ready: StreamedRows[] = [];
  private rows: (readonly CellValue[])[] = [];
  private firstRow = 0;

  /** @param blank a row without values */
  constructor(private readonly blank: readonly CellValue[]) {}

  /** Rows come with rising numbers; blank ones count as not there until another follows. */
  add(row: number, values: readonly CellValue[]): void {
    if (values.every((value) => value === "")) return;
    const missing = row - this.firstRow - this.rows.length;
    if (this.rows.length + missing >= MOST_ROWS || missing > MOST_BLANK_ROWS) this.close();
    if (this.rows.length === 0) this.firstRow = row;
    else for (let count = missing; count > 0; count -= 1) this.rows.push(this.blank);
    this.rows.push(values);
  }

  /** The full batches, each once. */
  *take(): Generator<StreamedRows, void, void> {
    for (let batch = this.ready.shift(); batch !== undefined; batch = this.ready.shift()) yield batch;
  }

  /** Makes what has come so far a batch, at the end. */
  close(): void {
    if (this.rows.length > 0) this.ready.push({ firstRow: this.firstRow, rows: this.rows });
    this.rows = [];
  }
}
