import type { MergeMode } from "./merge-source";
import type { MergedColumn, SourceCell } from "./merged-table";
import type { Claim } from "./read-claims";

/** One figure of the merged table, or why it stays blank. */
export interface SettledFigure {
  readonly value: number | undefined;
  /** Values that differ; the figure is then blank. */
  readonly conflict: readonly { readonly at: SourceCell; readonly value: number }[];
  /** Blank cells that gave nothing to a sum. */
  readonly blanks: readonly SourceCell[];
}

/**
 * Settles what several sources say about one figure of one unit and period. Joining: the value all agree on; values
 * that differ leave it blank. Adding: the sum of all counts, blank as soon as one of them cannot be read, for the sum
 * would lack it unseen; what is published (a rate, a score, a target) is never added but joined.
 *
 * @param claims of all sources that have the column, one a source.
 * @param incomplete whether a source has the unit but no row that can be used.
 */
export function settleFigure(
  claims: readonly Claim[],
  mode: MergeMode,
  kind: MergedColumn["kind"],
  incomplete: boolean,
): SettledFigure {
  const said = claims.flatMap((claim) => (claim.is === "value" ? [{ at: claim.at, value: claim.value }] : []));
  if (mode === "add" && kind === "count") {
    const doubtful = incomplete || claims.some(({ is }) => is === "doubt");
    if (doubtful || said.length === 0) return { value: undefined, conflict: [], blanks: [] };
    const blanks = claims.filter(({ is }) => is === "blank").map(({ at }) => at);
    return { value: said.reduce((sum, { value }) => sum + value, 0), conflict: [], blanks };
  }
  const agreed = said.every(({ value }) => value === said[0]?.value);
  return { value: agreed ? said[0]?.value : undefined, conflict: agreed ? [] : said, blanks: [] };
}
