import { mergeTables } from "../../shared/merging/merge-tables";
import type { MergeRequest, MergeSource } from "../../shared/merging/merge-source";
import type { MergedTable, SourceCell } from "../../shared/merging/merged-table";
import { findTables } from "../../shared/tables/find-tables";
import { cellAddress } from "../../shared/tables/grid";
import { drawnGrid } from "../support/table";

/** The best table of a drawing as a source. */
export function drawnSource(drawing: string, period = "", file?: string): MergeSource {
  const grid = drawnGrid(drawing);
  const table = findTables(grid)[0];
  if (table === undefined) throw new Error("no table is drawn");
  return { grid, table, file, period };
}

/** Merges drawings, without any period, in the mode "join" unless told. */
export function mergeDrawn(
  drawings: readonly string[],
  request: Partial<MergeRequest> = {},
  decisions: Readonly<Record<string, string | null>> = {},
): MergedTable {
  const sources = drawings.map((drawing) => drawnSource(drawing));
  return mergeTables(sources, decisions, { mode: "join", acrossGroups: false, ...request });
}

/** The merged table as lines: headers by meaning, then a unit a line; a blank figure is "·". */
export function drawMerged({ columns, rows }: MergedTable): string[] {
  const grouped = rows.some(({ group }) => group !== "");
  const dated = rows.some(({ period }) => period !== "");
  return [
    columns.map(({ meaning }) => meaning).join(" | "),
    ...rows.map(({ name, group, period, values }) => {
      const place = (grouped ? " [" + group + "]" : "") + (dated ? " {" + period + "}" : "");
      return name + place + ": " + values.map((value) => value ?? "·").join(" | ");
    }),
  ];
}

/** A cell of a source as "2!C7": the number of the source, from 1, and the address. */
export function place({ source, row, column }: SourceCell): string {
  return source + 1 + "!" + cellAddress(row, column);
}
