import type { MergedTable } from "../merging/merged-table";
import type { RunFacts } from "./run-facts";

/** What a merged table says of itself in the record: its sources, its rows, the cells and rows that were not taken, the conflicts. */
export function mergedFacts({ sources, rows, leftOut, conflicts }: Pick<MergedTable, "sources" | "rows" | "leftOut" | "conflicts">): RunFacts {
  return {
    action: "merging",
    sources: sources.map(({ table: { sheet, area }, file }) => ({ sheet, area, ...(file !== undefined && { file }) })),
    in: { count: sources.length, of: "tables" },
    out: { count: rows.length, of: "rows" },
    leftOut: [
      { count: leftOut.length, of: "placesLeft" },
      { count: conflicts.length, of: "conflicts" },
    ],
  };
}
