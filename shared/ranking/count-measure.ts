import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { blankCounts } from "./blank-counts";
import { countPoints } from "./count-points";
import type { MeasureCount, MeasureCounts } from "./measure-count";
import { rankUnits } from "./rank-units";
import type { FittedIndicator, UnrankedUnit } from "./ranking";
import { isScorePart, type Measure } from "./scorecard";

/**
 * Reads the figures of one measure for every unit. Counts are read exactly as a ranking by them would: with the same
 * doubts, the same units that stand twice or in several rows.
 *
 * @throws Failure as `rankUnits`.
 */
export function countMeasure(grid: Grid, table: UnitTable, of: Measure["of"], addLines: boolean): MeasureCounts {
  if (!isScorePart(of)) return countDossiers(grid, table, of, addLines);
  const { units, places } = countPoints(grid, table, of);
  return { units, places, blanks: [] };
}

function countDossiers(grid: Grid, table: UnitTable, indicator: FittedIndicator, addLines: boolean): MeasureCounts {
  const ranking = rankUnits(grid, table, { indicator, target: { from: "none" }, order: "descending", addLines });
  const units = new Map<number, MeasureCount>();
  const places: UnrankedUnit[] = [];
  const place = ({ name, row, lines }: Omit<UnrankedUnit, "group">, group: string, count: MeasureCount): void => {
    units.set(row, count);
    places.push({ name, group, row, ...(lines !== undefined && { lines }) });
  };
  for (const group of ranking.groups)
    for (const unit of group.units) place(unit, group.name, { is: "counted", part: unit.part, whole: unit.whole });
  for (const unit of ranking.noActivity) place(unit, unit.group, { is: "counted", part: 0, whole: 0 });
  for (const unit of ranking.toReview)
    place(unit, unit.group, { is: "toReview", cell: unit.cell, detail: unit.detail });
  places.sort((first, second) => first.row - second.row);
  return { units, places, blanks: blankCounts(grid, ranking) };
}
