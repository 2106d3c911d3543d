import type { Area, CellValue } from "./grid";

type Cells = readonly (readonly CellValue[])[];

/**
 * The cells in which two tables of one shape differ, as few areas as rows that change alike allow. Areas count from
 * the corner of the tables. Cells that stay are never written again: writing may lose what reading cannot see.
 */
export function changedBlocks(before: Cells, after: Cells): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  after.forEach((cells, row) => {
    const runs = changedRuns(before[row] ?? [], cells, row);
    const grown = runs.map((run) => {
      const above = open.find((block) => block.column === run.column && block.columns === run.columns);
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((block) => !grown.some((next) => next.row === block.row && next.column === block.column)));
    open = grown;
  });
  return [...done, ...open];
}

function changedRuns(before: readonly CellValue[], after: readonly CellValue[], row: number): Area[] {
  const runs: Area[] = [];
  let columns = 0;
  for (let column = 0; column <= after.length; column++) {
    if (column < after.length && before[column] !== after[column]) columns++;
    else if (columns > 0) {
      runs.push({ row, column: column - columns, rows: 1, columns });
      columns = 0;
    }
  }
  return runs;
}
