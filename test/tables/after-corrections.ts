import { correctTable } from "../../shared/tables/correct-table";
import type { Grid } from "../../shared/tables/grid";
import { rememberForm } from "../../shared/tables/remember-form";
import type { Correction, RememberedForm } from "../../shared/tables/remembered-form";
import type { UnitTable } from "../../shared/tables/unit-table";

export const EMPTY: RememberedForm = { columns: {}, rows: {} };

/** What a table is read as after corrections, one after the other, each made on the table as it then stands. */
export function after(
  grid: Grid,
  table: UnitTable,
  corrections: readonly Correction[],
): { readonly table: UnitTable; readonly form: RememberedForm } {
  let form = EMPTY;
  let corrected = table;
  for (const correction of corrections) {
    form = rememberForm(corrected, form, correction);
    corrected = correctTable(grid, table, form);
  }
  return { table: corrected, form };
}
