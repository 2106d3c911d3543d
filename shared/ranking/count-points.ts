import { decimalOf, type Decimal } from "../domain/decimal";
import { Failure, type FailureDetail } from "../domain/failure";
import { cellAddress, valueAt, type Grid } from "../tables/grid";
import { readNumber } from "../tables/parse-number";
import type { TableRow, UnitTable } from "../tables/unit-table";
import type { MeasureCount } from "./measure-count";
import type { UnrankedUnit } from "./ranking";
import { repeatedUnits } from "./repeated-units";
import type { ScorePart } from "./scorecard";

/**
 * The points that each unit has for a part of an index, as a part of the most there are, both in the same fraction of a
 * point. A blank is a figure that is missing, never 0 points; points of the lines of a unit are never added up.
 */
export function countPoints(
  grid: Grid,
  table: UnitTable,
  of: ScorePart,
): { readonly units: Map<number, MeasureCount>; readonly places: UnrankedUnit[] } {
  const rows = table.rows.filter(({ kind }) => kind === "unit");
  const repeated = repeatedUnits(table.rows);
  const count = (unit: TableRow): MeasureCount => {
    const others = repeated.get(unit);
    if (unit.problem !== undefined) return atName(unit.row, { code: unit.problem });
    return others === undefined ? pointsAt(grid, unit.row, of) : atName(unit.row, { code: "duplicateUnit", rows: others });
  };
  const atName = (row: number, detail: FailureDetail): MeasureCount => toReview(row, table.unitColumn, detail);
  return {
    units: new Map(rows.map((row) => [row.row, count(row)])),
    places: rows.map(({ name, group, row, lines }) => ({ name, group, row, ...(lines !== undefined && { lines }) })),
  };
}

function pointsAt(grid: Grid, row: number, { column, most }: ScorePart): MeasureCount {
  const value = valueAt(grid, row, column);
  try {
    const number = readNumber(value);
    if (number === undefined) return toReview(row, column, { code: "missingValue" });
    const points = number.value;
    if (number.percent || points < 0 || points > most)
      return toReview(row, column, { code: "pointsOutOfRange", text: String(value), most });
    const [have, all] = [decimalOf(points), decimalOf(most)];
    const places = Math.max(have.places, all.places);
    const scaled = (decimal: Decimal): number => decimal.digits * 10 ** (places - decimal.places);
    return { is: "counted", part: scaled(have), whole: scaled(all) };
  } catch (error) {
    if (error instanceof Failure) return toReview(row, column, error.detail);
    throw error;
  }
}

function toReview(row: number, column: number, detail: FailureDetail): MeasureCount {
  return { is: "toReview", cell: cellAddress(row, column), detail };
}
