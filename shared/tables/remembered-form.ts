import type { ColumnMeaning, TableRow } from "./unit-table";

/**
 * How the user has put the reading of one form of header right: remembered so that next month's table of the same
 * form is read that way at once. Columns and rows are named by keys (`columnKeys`, `rowKeys`), never by place.
 */
export interface RememberedForm {
  /** Key of a column → its meaning, or null: not read. Of columns of one meaning the last has it. */
  readonly columns: Readonly<Record<string, ColumnMeaning | null>>;
  /** Key of the column that names the units. */
  readonly unit?: string;
  /** Key of the column that gives the peer groups; null: no groups. */
  readonly group?: string | null;
  /** Key of a row → what the row is. */
  readonly rows: Readonly<Record<string, TableRow["kind"]>>;
  /** Where the header really stands, when it was found in a wrong place. */
  readonly header?: HeaderShift;
}

/** Header rows and columns, `row` and `column` counted from the first header row and column as found. */
export interface HeaderShift {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** One thing that the user puts right in a table; rows and columns are those of the sheet. */
export type Correction =
  | { readonly does: "readColumn"; readonly column: number; readonly meaning: ColumnMeaning | null }
  | { readonly does: "nameUnits"; readonly column: number }
  /** By a column; null: no groups; "asRead": as Thước reads them. */
  | { readonly does: "group"; readonly by: number | null | "asRead" }
  | { readonly does: "readRow"; readonly row: number; readonly kind: TableRow["kind"] };
