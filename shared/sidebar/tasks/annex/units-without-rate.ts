import type { FailureDetail } from "../../../domain/failure";
import type { ReportMaterial } from "../../../reporting/report-material";
import type { UnrankedUnit } from "../../../ranking/ranking";

/** A unit without a rate by one indicator or several, with the reason of each. */
export interface UnitWithoutRate extends UnrankedUnit {
  /** Places of the indicators in the material. */
  readonly idle: readonly number[];
  readonly toReview: readonly { readonly of: number; readonly cell: string; readonly detail: FailureDetail }[];
}

/** The units of an annex that have no rate by every indicator, in the order of the table. */
export function unitsWithoutRate({ indicators }: Pick<ReportMaterial, "indicators">): UnitWithoutRate[] {
  const units = new Map<number, UnitWithoutRate>();
  const known = ({ name, group, row }: UnrankedUnit): UnitWithoutRate => units.get(row) ?? { name, group, row, idle: [], toReview: [] };
  indicators.forEach(({ ranking }, of) => {
    for (const unit of ranking.noActivity) units.set(unit.row, { ...known(unit), idle: [...known(unit).idle, of] });
    for (const { cell, detail, ...unit } of ranking.toReview)
      units.set(unit.row, { ...known(unit), toReview: [...known(unit).toReview, { of, cell, detail }] });
  });
  return [...units.values()].sort((one, other) => one.row - other.row);
}
