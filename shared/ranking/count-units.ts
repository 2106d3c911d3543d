import { Failure, type FailureDetail } from "../domain/failure";
import { targetFromNumber, type Target } from "../domain/target";
import { areaAddress, cellAddress, valueAt, type Grid } from "../tables/grid";
import { readCount } from "../tables/parse-number";
import { readTargetShare } from "../tables/target-share";
import type { TableRow, UnitTable } from "../tables/unit-table";
import { directionOf } from "./direction-of";
import type { CountedUnit } from "./rank-groups";
import { repeatedUnits } from "./repeated-units";
import type { ColumnTerm, DoubtfulUnit, RankingRequest, UnrankedUnit } from "./ranking";
import { softenedCounts, type SoftenedCounts } from "./softened-counts";

/**
 * More units than the country has ever had communes (10,599 in the largest list): beyond this a row is not a unit
 * but, most likely, a dossier.
 */
export const MOST_UNITS = 15_000;

type GivenTarget = Pick<CountedUnit, "assigned"> & { readonly target?: Target };
const NO_TARGET: GivenTarget = {};

/**
 * What the rows of the units say under a request, one by one in the order of the table: the counts, 0 of 0 without activity,
 * or why they are in doubt (an unclear row, a unit that stands twice, a doubtful cell).
 *
 * @throws Failure `indicatorNeedsColumns` when a side has no column, `noUnitRows`, `tooManyRows` (above `MOST_UNITS`).
 */
export function* countUnits(grid: Grid, table: UnitTable, request: RankingRequest): Generator<CountedUnit | DoubtfulUnit, void, void> {
  const { numerator, denominator } = request.indicator;
  if (numerator.length === 0 || denominator.length === 0) throw new Failure({ code: "indicatorNeedsColumns" });
  const rows = table.rows.filter((row) => row.kind === "unit");
  if (rows.length === 0) throw new Failure({ code: "noUnitRows", sheet: table.sheet, area: areaAddress(table.area) });
  if (rows.length > MOST_UNITS) throw new Failure({ code: "tooManyRows", rows: rows.length, most: MOST_UNITS });
  const repeated = repeatedUnits(table.rows);
  const softened = softenedCounts(grid, table.rows, [...numerator, ...denominator]);
  for (const row of rows) {
    const sameUnit = repeated.get(row);
    const added = request.addLines === true && row.problem === "severalRows" && row.lines !== undefined;
    if (row.problem !== undefined && !added) yield unclearRow(row, row.problem, table.unitColumn);
    else if (sameUnit !== undefined) yield duplicateUnit(row, table.unitColumn, sameUnit);
    else yield countUnit(grid, row, table.unitColumn, request, softened);
  }
}

/** A unit of which no one row gives the figures, or a row that names none; the cell is the one with the name. */
function unclearRow(
  row: TableRow,
  problem: NonNullable<TableRow["problem"]>,
  unitColumn: number,
): DoubtfulUnit {
  return { ...placeOf(row), cell: cellAddress(row.row, unitColumn), detail: { code: problem } };
}

function duplicateUnit({ name, group, row }: TableRow, unitColumn: number, rows: readonly number[]): DoubtfulUnit {
  return { name, group, row, cell: cellAddress(row, unitColumn), detail: { code: "duplicateUnit", rows } };
}

/** A unit without figures: what it is called and where it stands. */
export function placeOf({ name, group, row, lines }: UnrankedUnit): UnrankedUnit {
  return lines === undefined ? { name, group, row } : { name, group, row, lines };
}

/** Reads one unit's counts, summed over its lines, and its target, or says which cell stands in the way. */
function countUnit(
  grid: Grid,
  row: TableRow,
  unitColumn: number,
  request: RankingRequest,
  softened: SoftenedCounts,
): CountedUnit | DoubtfulUnit {
  const unit = placeOf(row);
  let line = row.row;
  const doubtful = (column: number, detail: FailureDetail): DoubtfulUnit => ({
    ...unit,
    cell: cellAddress(line, column),
    detail,
  });
  let column = request.indicator.numerator[0]?.column ?? 0;
  try {
    const sum = (terms: readonly ColumnTerm[]): number =>
      terms.reduce((total, term) => {
        column = term.column;
        return (row.lines ?? [row.row]).reduce((sumOfLines, at) => {
          line = at;
          const doubt = softened.size === 0 ? undefined : softened.get(cellAddress(line, column));
          if (doubt !== undefined) throw new Failure(doubt);
          return sumOfLines + term.sign * (readCount(valueAt(grid, line, column)) ?? 0);
        }, total);
      }, 0);
    const whole = sum(request.indicator.denominator);
    if (whole < 0) return doubtful(column, negative(request.indicator.denominator, row, whole));
    const part = sum(request.indicator.numerator);
    if (part < 0) return doubtful(column, negative(request.indicator.numerator, row, part));
    if (part > whole) return doubtful(column, { code: "partExceedsWhole", part, whole });
    line = row.row;
    if (request.target.from === "column") column = request.target.column;
    if (request.target.from === "table") column = unitColumn;
    const { target, assigned } = whole === 0 ? NO_TARGET : targetOf(grid, row, request);
    const counted = { ...unit, part, whole, target };
    return assigned === undefined ? counted : { ...counted, assigned };
  } catch (error) {
    if (error instanceof Failure) return doubtful(column, error.detail);
    throw error;
  }
}

/** Each figure is a count, so that only what is taken away makes their sum negative: the cells on both sides are named. */
function negative(terms: readonly ColumnTerm[], { row, lines = [row] }: TableRow, value: number): FailureDetail {
  const cells = (sign: 1 | -1): string[] =>
    terms.filter((term) => term.sign === sign).flatMap(({ column }) => lines.map((line) => cellAddress(line, column)));
  return { code: "negativeDifference", plus: cells(1), minus: cells(-1), value };
}

/**
 * The target of a row; a column without a value there is a doubt, never "no target". A target table without a row for the
 * unit assigns it none, and one whose rows are not clear is a doubt.
 */
function targetOf(
  grid: Grid,
  row: TableRow,
  { target: choice, indicator }: RankingRequest,
): GivenTarget {
  if (choice.from === "none") return NO_TARGET;
  if (choice.from === "value") return { target: choice.target };
  if (choice.from === "table") {
    const found = choice.assigned.get(row.row);
    if (found === undefined) return NO_TARGET;
    if ("code" in found) throw new Failure(found);
    return { target: found.target, assigned: { row: found.row, document: found.document } };
  }
  const share = readTargetShare(valueAt(grid, row.row, choice.column), directionOf(indicator));
  if (share === undefined) throw new Failure({ code: "missingTarget" });
  return { target: targetFromNumber(share) };
}
