import type { PlacedTable } from "../ranking/compared-period";
import type { ColumnTerm } from "../ranking/ranking";
import { valueAt } from "../tables/grid";
import { isCount } from "../tables/match-columns";
import { contains, labelOf } from "../tables/match-label";
import { cumulated, earlierPeriods } from "../tables/period-vocabulary";
import { readFigure } from "../tables/read-figure";
import type { TableRow } from "../tables/unit-table";

/**
 * The row in which the table states the total of all its units: the one whose counts are most often the sums of theirs; the only
 * total of a table without groups, whatever it states. Undefined where there is none, or none can be told from the totals of
 * blocks.
 */
export function grandTotal({ grid, table }: PlacedTable): TableRow | undefined {
  const totals = table.rows.filter(({ kind, name }) => kind === "total" && !isOfOtherPeriod(name));
  if (totals.length === 0) return undefined;
  const columns = table.columns.filter(({ meaning }) => isCount(meaning)).map(({ column }) => column);
  const sums = columns.map((column) => sumOfUnits({ grid, table }, [{ column, sign: 1 }]));
  const agreeing = totals.map((row) => ({
    row,
    agrees: columns.filter((column, index) => (sums[index] ?? 0) > 0 && countIn({ grid }, row.row, column) === sums[index]).length,
  }));
  const best = agreeing.reduce((one, other) => (other.agrees > one.agrees ? other : one));
  const only = totals.length === 1 && !table.rows.some(({ kind }) => kind === "group");
  return best.agrees > 0 || only ? best.row : undefined;
}

/** What a row states for one side of an indicator; undefined where a cell of it is blank or cannot be read. */
export function statedSum(source: Pick<PlacedTable, "grid">, { row }: TableRow, terms: readonly ColumnTerm[]): number | undefined {
  let sum = 0;
  for (const { column, sign } of terms) {
    const count = countIn(source, row, column);
    if (count === undefined) return undefined;
    sum += sign * count;
  }
  return sum;
}

/** The sum over all units of the table, doubtful ones included, as far as their cells can be read. */
export function sumOfUnits(source: PlacedTable, terms: readonly ColumnTerm[]): number {
  return countsOfUnits(source, terms).reduce((sum, count) => sum + count, 0);
}

/** The largest count of any unit of the table, doubtful ones included, as far as their cells can be read; 0 without units. */
export function largestOfUnits(source: PlacedTable, terms: readonly ColumnTerm[]): number {
  return countsOfUnits(source, terms).reduce((largest, count) => Math.max(largest, count), 0);
}

/** Line by line: a unit of several lines has several. */
function countsOfUnits({ grid, table }: PlacedTable, terms: readonly ColumnTerm[]): number[] {
  const lines = table.rows.flatMap(({ kind, row, lines = [row] }) => (kind === "unit" ? lines : []));
  return lines.map((line) => terms.reduce((sum, { column, sign }) => sum + sign * (countIn({ grid }, line, column) ?? 0), 0));
}

function countIn({ grid }: Pick<PlacedTable, "grid">, row: number, column: number): number | undefined {
  const figure = readFigure(valueAt(grid, row, column));
  return figure.kind === "count" ? figure.count : undefined;
}

function isOfOtherPeriod(name: string): boolean {
  const label = labelOf(name);
  return contains(label, cumulated) || contains(label, earlierPeriods);
}
