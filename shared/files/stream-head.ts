import type { CellValue, Grid } from "../tables/grid";

/** Titles and header rows of the longest exports take some fifteen; the rest shows what the columns hold. */
export const HEAD_ROWS = 60;

/** The first rows of a sheet as a grid from A1 on, without the blank rows and columns behind them. */
export function gridOfHead(
  sheet: string,
  { values, hiddenRows }: { readonly values: readonly (readonly CellValue[])[]; readonly hiddenRows: readonly number[] },
): Grid {
  const filled = values.map((row) => row.reduce<number>((length, value, column) => (value === "" ? length : column + 1), 0));
  const columns = Math.max(0, ...filled);
  const rows = filled.reduce((length, width, row) => (width === 0 ? length : row + 1), 0);
  return {
    sheet,
    area: { row: 0, column: 0, rows, columns },
    values: values.slice(0, rows).map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? "")),
    merges: [],
    hiddenRows: hiddenRows.filter((row) => row < rows),
  };
}
