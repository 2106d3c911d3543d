import type { Count } from "../domain/indicator";
import { knownCounts } from "../ranking/known-counts";
import type { MeasureCounts } from "../ranking/measure-count";
import type { ColumnTerm, Ranking } from "../ranking/ranking";
import { finish, type Steps } from "../tables/steps";
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

const known = new WeakMap<Ranking, ReadonlyMap<ProcessingId, ProcessingCounts>>();

/** The counts of handling that the columns of the table give, read cell by cell as a ranking reads them. */
export function processingCounts(material: Pick<ReportMaterial, "source" | "indicators">): ReadonlyMap<ProcessingId, ProcessingCounts> {
  return finish(processingCountsInSteps(material));
}

/** `processingCounts`, with a pause before each; found once for a reading, since many sentences ask. */
export function* processingCountsInSteps({ source, indicators }: Pick<ReportMaterial, "source" | "indicators">): Steps<ReadonlyMap<ProcessingId, ProcessingCounts>> {
  const { ranking } = indicators[0];
  const done = known.get(ranking);
  if (done !== undefined) return done;
  const { grid, table } = source;
  const columns = new Map(table.columns.flatMap(({ meaning, column }) => (meaning === undefined ? [] : [[meaning as string, column] as const])));
  const found = new Map<ProcessingId, ProcessingCounts>();
  for (const [id, spellings] of SPELLINGS) {
    if (id === "receivedNew" && found.has("received")) continue;
    const fits = spellings.find((counts) => counts.every((count) => columns.has(count)));
    if (fits === undefined) continue;
    yield found.size / SPELLINGS.length;
    const terms = fits.map((count): ColumnTerm => ({ column: columns.get(count) ?? 0, sign: 1 }));
    // A count over itself is read, and refused, like both sides of an indicator.
    const sides = { id: "custom", numerator: terms, denominator: terms } as const;
    found.set(id, { terms, counts: knownCounts(grid, table, sides, ranking.request.addLines === true) });
  }
  known.set(ranking, found);
  return found;
}
