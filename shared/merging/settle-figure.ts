import type { MergeMode } from "./merge-source";
import type { Gap, MergedColumn, SourceCell } from "./merged-table";
import type { Claim } from "./read-claims";

/** One figure of the merged table, or why there is none. */
export interface SettledFigure {
  readonly value: number | undefined;
  readonly gap: Gap | undefined;
  /** Values that differ; the figure is then open. */
  readonly conflict: readonly { readonly at: SourceCell; readonly value: number }[];
  /** Blank cells that gave nothing to a sum. */
  readonly blanks: readonly SourceCell[];
}

/**
 * Settles what several sources say about one figure of one unit and period. Joining: the value all agree on; values
 * that differ leave it open. Adding: the sum of all counts, open as soon as one of them cannot be read, for the sum
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
  const unusable = incomplete || claims.some(({ is }) => is === "doubt");
  const gap: Gap | undefined = unusable ? "open" : claims.length === 0 ? "absent" : undefined;
  if (mode === "add" && kind === "count") {
    if (unusable || said.length === 0) return { value: undefined, gap, conflict: [], blanks: [] };
    const blanks = claims.filter(({ is }) => is === "blank").map(({ at }) => at);
    return { value: said.reduce((sum, { value }) => sum + value, 0), gap: undefined, conflict: [], blanks };
  }
  const agreed = said.every(({ value }) => value === said[0]?.value);
  if (!agreed) return { value: undefined, gap: "open", conflict: said, blanks: [] };
  const value = said[0]?.value;
  return { value, gap: value === undefined ? gap : undefined, conflict: [], blanks: [] };
}
