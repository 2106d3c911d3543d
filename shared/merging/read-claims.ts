import type { FailureDetail } from "../domain/failure";
import { Failure } from "../domain/failure";
import { withoutNoise } from "../domain/decimal";
import { eatenColumn, perhapsEaten } from "../tables/eaten-counts";
import { valueAt } from "../tables/grid";
import { readNumber, readShare } from "../tables/parse-number";
import { readFigure } from "../tables/read-figure";
import type { MergeSource } from "./merge-source";
import type { MergedColumn, SourceCell } from "./merged-table";

/** What one cell of a source says about a figure: a value, nothing, or a doubt that keeps it out. */
export type Claim = { readonly at: SourceCell } & (
  | { readonly is: "value"; readonly value: number }
  | { readonly is: "blank" }
  | { readonly is: "doubt"; readonly detail: FailureDetail }
);

/**
 * Prepares the reading of a source. Counts are read by `readFigure`; in a column in which thousands marks were lost
 * for certain, small whole numbers are doubtful too, for the merged table would no longer show what they stood beside.
 *
 * @param places the sheet columns of the merged columns in this source.
 * @returns a function that gives what a sheet row says about each merged column, undefined where the source lacks it.
 */
export function claimReader(
  source: MergeSource,
  index: number,
  columns: readonly MergedColumn[],
  places: readonly (number | undefined)[],
): (row: number) => (Claim | undefined)[] {
  const rows = source.table.rows.filter(({ kind }) => kind === "unit" || kind === "total").map(({ row }) => row);
  const perhaps = new Map<string, FailureDetail>();
  columns.forEach(({ kind }, at) => {
    const column = places[at];
    if (kind !== "count" || column === undefined) return;
    for (const cell of eatenColumn(source.grid, rows, column).perhaps)
      perhaps.set(cell.row + " " + column, perhapsEaten(cell));
  });
  return (row) =>
    columns.map(({ kind }, at): Claim | undefined => {
      const column = places[at];
      if (column === undefined) return undefined;
      const cell: SourceCell = { source: index, row, column };
      const doubt = perhaps.get(row + " " + column);
      return doubt === undefined
        ? readClaim(cell, valueAt(source.grid, row, column), kind)
        : { at: cell, is: "doubt", detail: doubt };
    });
}

function readClaim(at: SourceCell, cell: unknown, kind: MergedColumn["kind"]): Claim {
  if (kind === "count") {
    const figure = readFigure(cell);
    if (figure.kind === "count") return { at, is: "value", value: figure.count };
    return figure.kind === "missing" ? { at, is: "blank" } : { at, is: "doubt", detail: figure.detail };
  }
  try {
    const value = kind === "share" ? readShare(cell) : readNumber(cell)?.value;
    return value === undefined ? { at, is: "blank" } : { at, is: "value", value: withoutNoise(value) };
  } catch (error) {
    if (error instanceof Failure) return { at, is: "doubt", detail: error.detail };
    throw error;
  }
}
