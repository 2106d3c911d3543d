import type { DossierField } from "../domain/dossier";
import type { CellValue } from "../tables/grid";
import { cellOf, columnOf, type DossierBlock } from "./dossier-block";
import { cellNames, columnLabels, isNoDossier, type ColumnLabels } from "./no-dossier-row";

/** More names of units than a country has. */
const MOST_KNOWN = 50_000;

/** Finds the rows of a sheet that are about no dossier. */
export class OtherRows {
  private readonly labels: { readonly unit: ColumnLabels; readonly id: ColumnLabels };
  /** Texts that were seen to name a unit. */
  private readonly units = new Set<CellValue>();

  constructor(
    labels: { readonly unit: string; readonly id: string },
    private readonly fields: ReadonlySet<DossierField>,
  ) {
    this.labels = { unit: columnLabels(labels.unit), id: columnLabels(labels.id) };
  }

  /** Whether a row of a block is about no dossier. Asked of rows without a day of receipt only: others are about one. */
  isOther(block: DossierBlock, row: number): boolean {
    const cell = (field: DossierField): CellValue | undefined =>
      this.fields.has(field) ? cellOf(columnOf(block, field), row) : undefined;
    const unit = cell("unit") ?? "";
    if (this.units.has(unit)) return false;
    if (cellNames(unit, this.labels.unit) === "name") {
      if (this.units.size < MOST_KNOWN) this.units.add(unit);
      return false;
    }
    return isNoDossier({ id: cell("dossierId"), unit, received: cell("received") }, this.labels);
  }
}
