import { valueAt, type Grid } from "../tables/grid";
import type { ProcedureLine } from "../tables/procedure-table";
import { readFigure } from "../tables/read-figure";
import type { ColumnTerm, FittedSides } from "./ranking";

/** What one line of a table by procedure gives for an indicator. */
export interface LineCount {
  readonly part: number;
  readonly whole: number;
  /** Cells that cannot be read; they are in neither sum. */
  readonly unread: number;
  /** A cell holds dossiers, or may hold some: it cannot be read. */
  readonly any: boolean;
}

const known = new WeakMap<Grid, Map<string, Map<number, LineCount>>>();

/**
 * The dossiers of lines on both sides of an indicator. Each line is read once for a grid, which is never changed in place:
 * with every change of a scope they are added up anew, a hundred thousand in the largest tables.
 */
export function lineCounts(grid: Grid, { numerator, denominator }: FittedSides): (line: Pick<ProcedureLine, "row">) => LineCount {
  const ofGrid = known.get(grid) ?? new Map<string, Map<number, LineCount>>();
  known.set(grid, ofGrid);
  const key = JSON.stringify([numerator, denominator]);
  const counts = ofGrid.get(key) ?? new Map<number, LineCount>();
  ofGrid.set(key, counts);
  return ({ row }) => {
    let count = counts.get(row);
    if (count === undefined) counts.set(row, (count = readLine(grid, row, numerator, denominator)));
    return count;
  };
}

function readLine(grid: Grid, row: number, numerator: readonly ColumnTerm[], denominator: readonly ColumnTerm[]): LineCount {
  let unread = 0;
  let any = false;
  const sum = (terms: readonly ColumnTerm[]): number => {
    let total = 0;
    for (const { column, sign } of terms) {
      const figure = readFigure(valueAt(grid, row, column));
      if (figure.kind === "doubt") {
        unread++;
        any = true;
      } else if (figure.kind === "count") {
        total += sign * figure.count;
        any ||= figure.count > 0;
      }
    }
    return total;
  };
  return { part: sum(numerator), whole: sum(denominator), unread, any };
}
