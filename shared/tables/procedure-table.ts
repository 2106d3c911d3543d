import type { Grid } from "./grid";
import type { UnitTable } from "./unit-table";

/** One row that counts dossiers of one procedure at one unit. */
export interface ProcedureLine {
  /** Sheet row, from 0. */
  readonly row: number;
  /** Row of the unit (`TableRow.row`) that it belongs to. */
  readonly unit: number;
  /** What codes are compared by; "" when there is none that can be read. */
  readonly codeKey: string;
  /** The code as written. */
  readonly code: string;
  /** The name as written, its number left out; "" when the row gives none. */
  readonly name: string;
}

/** Counts of a unit's own row that are not the sums of its procedures. */
export interface OwnCountsDiffer {
  readonly unit: string;
  /** A1 address. */
  readonly cell: string;
  readonly stated: number;
  readonly sum: number;
}

/** A table that counts dossiers by unit and procedure. */
export interface ProcedureTable {
  /** The same as a table of units: the figures of each are the sums of its `lines`. */
  readonly table: UnitTable;
  readonly grid: Grid;
  readonly codeColumn: number | undefined;
  readonly nameColumn: number | undefined;
  /** "column": a column names the units; "headings": rows over their procedures; "one": the table is of one unit. */
  readonly unitsBy: "column" | "headings" | "one";
  readonly lines: readonly ProcedureLine[];
  /** Rows that head others without being taken for units, by their texts: fields, most likely. */
  readonly headings: readonly string[];
  /** Addresses of rows with counts that are neither a procedure nor a sum. */
  readonly unplaced: readonly string[];
  readonly differing: readonly OwnCountsDiffer[];
}

/** The same table of one unit under the name that the user gives it; a table of several units stays as it is. */
export function withUnitNamed(procedures: ProcedureTable, name: string): ProcedureTable {
  if (procedures.unitsBy !== "one") return procedures;
  const { table } = procedures;
  const rows = table.rows.map((row) => (row.kind === "unit" ? { ...row, name } : row));
  return { ...procedures, table: { ...table, rows } };
}
