import type { FindingDetail, Term } from "../domain/finding-detail";
import type { Area } from "../tables/grid";
import type { TableRow } from "../tables/unit-table";
import { addressIn, BLANK, cellAt, countAt, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding, Severity } from "./finding";

/** Above this share of the rows, and from this many rows on, failures are a matter of the columns, not of figures. */
const MOST_FAILURES = 0.5;
const LEAST_ROWS = 4;

/** Whether something is wrong in so many rows that it is rather the reading of the columns. */
export function isThroughout(failures: number, rows: number): boolean {
  return rows >= LEAST_ROWS && failures > rows * MOST_FAILURES;
}

/** A finding about a row, with the cells of these columns; the first is the one to look at. */
export function inRow(
  { table }: Pick<CountedTable, "table">,
  row: TableRow,
  columns: readonly { readonly column: number }[],
  severity: Severity,
  detail: FindingDetail,
): Finding {
  return {
    severity,
    sheet: table.sheet,
    cells: cellsIn(row, columns),
    unit: row.name === "" ? undefined : row.name,
    detail,
  };
}

/** The cells of these columns in a row. */
export function cellsIn(row: TableRow, columns: readonly { readonly column: number }[]): Area[] {
  return columns.map(({ column }) => cellAt(row.row, column));
}

/** A finding about several rows, or about the table. */
export function inTable(
  { table }: Pick<CountedTable, "table">,
  cells: readonly Area[],
  severity: Severity,
  detail: FindingDetail,
): Finding {
  return { severity, sheet: table.sheet, cells, unit: undefined, detail };
}

/** A column's count in a row, as a term of a sentence; a blank one counts as 0. */
export function termAt(column: CountColumn, row: TableRow, index: number): Term {
  const count = countAt(column, index);
  return { cell: addressIn(row, column), meaning: column.meaning, value: count === BLANK ? 0 : count };
}

/** The sum of terms; counts are exact as long as they are below 2^53. */
export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}
