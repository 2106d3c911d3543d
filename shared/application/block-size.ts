import { jsonBytes } from "../tables/json-bytes";
import type { ColumnRun } from "./columns-read";

/** Excel on the web answers with at most 5 MB; what is not values, and a richer part of the table, have room in the rest. */
const BYTES = 4_300_000;
/** Above it Excel may withhold the values of a range. */
const CELLS = 5_000_000;
/** Rows that stand for a block when its bytes are estimated: counting all of its letters would take as long as its dossiers. */
const SAMPLE = 500;

/** How many rows are asked for at once, from what rows have come to so far. */
export class BlockSize {
  private bytesAnAnswer = BYTES;
  private bytesARow = 0;
  private refused = 0;

  constructor(private readonly columns: number) {}

  /** Rows of the next block; they should be as the last ones were. */
  rows(): number {
    const byBytes = this.bytesARow === 0 ? 1 : Math.floor(this.bytesAnAnswer / this.bytesARow);
    return Math.max(1, Math.min(byBytes, Math.floor(CELLS / Math.max(1, this.columns))));
  }

  /** Notes what rows have come to. A block that was refused though it can hardly have been too large lowers all others. */
  measure(runs: readonly ColumnRun[]): void {
    const rows = runs[0]?.values.length ?? 0;
    if (rows === 0) return;
    this.bytesARow = runs.reduce((sum, { values }) => sum + bytesARow(values), 0);
    if (this.refused * this.bytesARow > 0 && this.refused * this.bytesARow <= this.bytesAnAnswer * 1.1) this.bytesAnAnswer /= 2;
    this.refused = 0;
  }

  /** Half of the rows that the host refused to give at once; undefined when a single row is too much. */
  halve(rows: number): number | undefined {
    if (rows <= 1) return undefined;
    this.refused = Math.max(this.refused, rows);
    return Math.ceil(rows / 2);
  }
}

/** The bytes of a row on the wire, with its brackets and comma: the average of rows at equal distances. */
function bytesARow(values: ColumnRun["values"]): number {
  const distance = Math.max(1, Math.floor(values.length / SAMPLE));
  let bytes = 0;
  let looked = 0;
  for (let at = 0; at < values.length; at += distance, looked++)
    for (const value of values[at] ?? []) bytes += jsonBytes(value);
  return bytes / looked + 2;
}
