import type { MergedTable } from "../merging/merged-table";
import type { RunFacts } from "./run-facts";
/** What a merged table says of itself in the record: its sources, its rows, the cells that were not taken, the conflicts. */
export declare function mergedFacts({ sources, rows, leftOut, conflicts }: Pick<MergedTable, "sources" | "rows" | "leftOut" | "conflicts">): RunFacts;
