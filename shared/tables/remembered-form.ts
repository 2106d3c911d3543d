import type { ColumnMeaning, TableRow } from "./unit-table";

/**
 * How the user has put the reading of one form of header right: remembered so that next month's table of the same
 * form is read that way at once.
 */
export interface RememberedForm {
  /** Header text of a column (as in `TableColumn.header`) → its meaning, or null: not read. */
  readonly columns: Readonly<Record<string, ColumnMeaning | null>>;
  /** Header text of the column that names the units. */
  readonly unit?: string;
  /** Header text of the column that gives the peer groups; null: no groups. */
  readonly group?: string | null;
  /** Name of a row, as written → what the row is. */
  readonly rows: Readonly<Record<string, TableRow["kind"]>>;
}
