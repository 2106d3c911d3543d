import type { DossierField } from "../domain/dossier";
import type { CellValue } from "../tables/grid";

/** Rows that are read at once: what they hold stays in the processor's near memory while column after column is read. */
export const BATCH = 128;

/** One column of a block: it stands at `column` in each of the rows of `values`. */
export interface BlockColumn {
  readonly values: readonly (readonly CellValue[])[];
  readonly column: number;
}

/**
 * Some rows of a table of dossiers as a host delivers them, with the needed columns only; columns that stand side by side
 * share their `values`. Days are serial numbers or texts (dd/mm/yyyy, ISO, with or without a time).
 */
export interface DossierBlock {
  /** Row of the sheet or of the file, from 0, of the first one. */
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<DossierField, BlockColumn>;
}

/** What a block has of a table without the column: nothing in any row. */
export const NO_COLUMN: BlockColumn = { values: [], column: 0 };

/** @throws Error when a block lacks a column or rows that it should have: what is not there would be counted as blank. */
export function columnOf(block: DossierBlock, field: DossierField): BlockColumn {
  const column = block.columns.get(field);
  if (column === undefined || column.values.length < block.rows) throw new Error(`The block lacks cells of ${field}.`);
  return column;
}

/** What stands in a row, from 0, of a block. */
export function cellOf({ values, column }: BlockColumn, row: number): CellValue {
  return values[row]?.[column] ?? "";
}
