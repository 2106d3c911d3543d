import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { rankUnits } from "./rank-units";
import type { DoubtfulUnit, FittedIndicator } from "./ranking";

/** A unit that is to be given a target, with its counts of the last period; 0 of 0 without activity. */
export interface UnitToAssign {
  readonly name: string;
  readonly group: string;
  /** Sheet row in the source, from 0. */
  readonly row: number;
  readonly part: number;
  readonly whole: number;
}

/** The units of a table, as far as their counts can be used. */
export interface UnitsToAssign {
  /** In the order of the table. */
  readonly units: readonly UnitToAssign[];
  /** Units whose counts cannot be used as they stand. */
  readonly toReview: readonly DoubtfulUnit[];
}

/**
 * The units of a table with what they reached in an indicator. Targets that stand in the table are not looked at.
 *
 * @param addLines a unit of several rows has their sums as its counts.
 * @throws Failure as `rankUnits`.
 */
export function unitsToAssign(
  grid: Grid,
  table: UnitTable,
  indicator: FittedIndicator,
  addLines: boolean,
): UnitsToAssign {
  const ranking = rankUnits(grid, table, { indicator, target: { from: "none" }, order: "descending", addLines });
  const counted = ranking.groups.flatMap((group) =>
    group.units.map(({ name, row, part, whole }) => ({ name, group: group.name, row, part, whole })),
  );
  const idle = ranking.noActivity.map(({ name, group, row }) => ({ name, group, row, part: 0, whole: 0 }));
  return {
    units: [...counted, ...idle].sort((first, second) => first.row - second.row),
    toReview: ranking.toReview,
  };
}
