import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { countMeasure } from "./count-measure";
import type { MeasureCounts } from "./measure-count";
import type { Measure } from "./scorecard";

const known = new WeakMap<Grid, WeakMap<UnitTable, Map<string, MeasureCounts>>>();

/**
 * `countMeasure`, once for each table and columns: who types a weight or a target must not wait for thousands of units
 * to be read again. Grids and tables are never changed in place.
 */
export function knownCounts(grid: Grid, table: UnitTable, of: Measure["of"], addLines: boolean): MeasureCounts {
  const ofGrid = known.get(grid) ?? new WeakMap<UnitTable, Map<string, MeasureCounts>>();
  known.set(grid, ofGrid);
  const ofTable = ofGrid.get(table) ?? new Map<string, MeasureCounts>();
  ofGrid.set(table, ofTable);
  const key = JSON.stringify("most" in of ? [of.column, of.most] : [of.numerator, of.denominator, addLines]);
  const counts = ofTable.get(key) ?? countMeasure(grid, table, of, addLines);
  ofTable.set(key, counts);
  return counts;
}
