import type { Count } from "../domain/indicator";
import { knownCounts } from "../ranking/known-counts";
import type { MeasureCounts } from "../ranking/measure-count";
import type { ColumnTerm } from "../ranking/ranking";
import type { ReportMaterial } from "./report-material";

/** What a report says of how dossiers were handled. */
export type ProcessingId = "received" | "receivedNew" | "resolved" | "inTime" | "late" | "pending" | "pendingLate";

/** One of them for every unit. */
export interface ProcessingCounts {
  readonly terms: readonly ColumnTerm[];
  readonly counts: MeasureCounts;
}

/** By which columns each is counted, best first. Dossiers newly received are said only where no total is stated. */
const SPELLINGS: readonly (readonly [ProcessingId, readonly (readonly Count[])[]])[] = [
  ["received", [["receivedTotal"]]],
  ["receivedNew", [["receivedNew"]]],
  ["resolved", [["resolvedTotal"]]],
  ["inTime", [["resolvedEarlyOrOnTime"], ["resolvedEarly", "resolvedOnTime"]]],
  ["late", [["resolvedLate"], ["resolvedLateWithApology", "resolvedLateWithoutApology"]]],
  ["pending", [["pendingTotal"]]],
  ["pendingLate", [["pendingLate"], ["pendingLateWithApology", "pendingLateWithoutApology"]]],
];

/** The counts of handling that the columns of the table give, read cell by cell as a ranking reads them. */
export function processingCounts({ source, indicators }: Pick<ReportMaterial, "source" | "indicators">): ReadonlyMap<ProcessingId, ProcessingCounts> {
  const { grid, table } = source;
  const columns = new Map(table.columns.flatMap(({ meaning, column }) => (meaning === undefined ? [] : [[meaning as string, column] as const])));
  const found = new Map<ProcessingId, ProcessingCounts>();
  for (const [id, spellings] of SPELLINGS) {
    if (id === "receivedNew" && found.has("received")) continue;
    const fits = spellings.find((counts) => counts.every((count) => columns.has(count)));
    if (fits === undefined) continue;
    const terms = fits.map((count): ColumnTerm => ({ column: columns.get(count) ?? 0, sign: 1 }));
    // A count over itself is read, and refused, like both sides of an indicator.
    const sides = { id: "custom", numerator: terms, denominator: terms } as const;
    found.set(id, { terms, counts: knownCounts(grid, table, sides, indicators[0].ranking.request.addLines === true) });
  }
  return found;
}
