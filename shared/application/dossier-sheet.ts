import type { DossierField } from "../domain/dossier";
import type { Area, Grid } from "../tables/grid";

/** A table with a row per dossier, as it was found on a sheet. Rows and columns are those of the sheet, from 0. */
export interface DossierSheet {
  /** What the table was found in: the first rows of the sheet, with all columns that are to be counted. */
  readonly head: Grid;
  /** The first row of the header. */
  readonly headerRow: number;
  /** The first row below the header. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<DossierField, number>;
  /** `Workbook.usedArea` when the table was found; dossiers go down to its last row. */
  readonly used: Area;
}
