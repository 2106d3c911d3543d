import type { BlockSize } from "./block-size";
import { stopIfAsked } from "./run-in-slices";
import { isTooLarge } from "./too-large";
import type { ColumnRun, ColumnsRead } from "./columns-read";
import type { ReadingWatch } from "./reading-watch";
import type { Workbook } from "./workbook";

/** Rows of a sheet whose columns are read; rows count from 0. */
export interface RowsWanted {
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly firstRow: number;
  /** The first row that is no more of them. */
  readonly end: number;
}

export interface RowsRead extends ColumnsRead {
  readonly row: number;
  readonly rows: number;
}

/**
 * Reads columns of any number of rows, block by block from the top: each in one request, and the next one is on its way
 * while the caller works on the present one. What the host refuses for its size is asked for again by halves.
 *
 * @throws Failure `readingStopped` before the next request once `watch` asks for it; of the host; `valuesNotDelivered` when not even one row can be had.
 */
export async function* columnBlocks(
  workbook: Pick<Workbook, "readColumns">,
  wanted: RowsWanted,
  size: BlockSize,
  watch: ReadingWatch,
): AsyncGenerator<RowsRead, void> {
  let coming: Promise<RowsRead> | undefined;
  for (let row = wanted.firstRow; row < wanted.end; ) {
    const block = await (coming ?? readHalving(workbook, wanted, row, size, watch));
    size.measure(block.runs);
    row += block.rows;
    coming = row < wanted.end ? readHalving(workbook, wanted, row, size, watch) : undefined;
    // A caller that stops here leaves it behind; nobody hears of its failure then.
    coming?.catch(() => undefined);
    yield block;
  }
}

async function readHalving(
  workbook: Pick<Workbook, "readColumns">,
  { sheet, columns, end }: RowsWanted,
  row: number,
  size: BlockSize,
  watch: ReadingWatch,
): Promise<RowsRead> {
  for (let rows = Math.min(size.rows(), end - row); ; ) {
    stopIfAsked(watch);
    try {
      return { row, rows, ...(await workbook.readColumns(sheet, { columns, row, rows })) };
    } catch (error) {
      const fewer = isTooLarge(error) ? size.halve(rows) : undefined;
      if (fewer === undefined) throw error;
      rows = fewer;
    }
  }
}

/** The run that holds a column. */
export function runWith(runs: readonly ColumnRun[], column: number): ColumnRun | undefined {
  return runs.find((run) => column >= run.column && column - run.column < (run.values[0]?.length ?? 0));
}
