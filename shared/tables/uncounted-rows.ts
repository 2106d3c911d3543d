import { columnLetters, valueAt, type Grid } from "./grid";
import { leftOutHeaders } from "./left-out-vocabulary";
import { readFigure, type Figure } from "./read-figure";
import type { TableColumn, TableRow, UnitTable } from "./unit-table";
import { isOneOf } from "./word-keys";

/** Rows of dossiers of a unit that are in none of its counts. */
export interface UncountedRows {
  readonly unit: TableRow;
  readonly column: TableColumn;
  /** How many they are, above 0; a doubt where the cell does not say it. */
  readonly figure: Exclude<Figure, { readonly kind: "missing" }>;
}

/**
 * The units of a table counted from dossiers of which rows could not be counted (decision 34), in the order of the sheet;
 * none of a table without a column that tells them. A heading of a period above the column's own does not matter.
 */
export function uncountedRows(grid: Grid, { columns, rows }: UnitTable): readonly UncountedRows[] {
  const telling = columns.filter(({ header }) => isOneOf(header.slice(header.lastIndexOf(" > ") + 1), leftOutHeaders));
  if (telling.length === 0) return [];
  const units = rows.filter(({ kind }) => kind === "unit");
  return units.flatMap((unit) =>
    telling.flatMap((column): UncountedRows[] => {
      const figure = readFigure(valueAt(grid, unit.row, column.column));
      return figure.kind === "missing" || (figure.kind === "count" && figure.count === 0) ? [] : [{ unit, column, figure }];
    }),
  );
}

/** The units that have such rows, and the letters of the columns that tell them, each once. */
export function uncountedPlaces(uncounted: readonly UncountedRows[]): { readonly units: readonly TableRow[]; readonly columns: string } {
  const columns = new Set(uncounted.map(({ column }) => columnLetters(column.column)));
  return { units: [...new Set(uncounted.map(({ unit }) => unit))], columns: [...columns].join(", ") };
}
