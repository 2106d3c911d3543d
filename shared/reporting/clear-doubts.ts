import type { Doubt, ReportMaterial } from "./report-material";

/** What is doubtful about units, without what a person has checked, and that apart. */
export type ClearedDoubts = Required<Pick<ReportMaterial, "doubts" | "cleared">>;

/**
 * Takes away the doubts that a person has checked. Only doubts with a fingerprint can be: a name that nobody has confirmed and a
 * figure that nothing can be counted from stay, whatever was checked.
 *
 * @param checked fingerprints of the doubts that were checked.
 */
export function clearDoubts(doubts: ReadonlyMap<number, readonly Doubt[]>, checked: ReadonlySet<string>): ClearedDoubts {
  const isChecked = ({ fingerprint }: Doubt): boolean => fingerprint !== undefined && checked.has(fingerprint);
  const open = new Map<number, readonly Doubt[]>();
  const cleared = new Map<number, readonly Doubt[]>();
  for (const [row, all] of doubts) {
    const [done, left] = [all.filter(isChecked), all.filter((doubt) => !isChecked(doubt))];
    if (left.length > 0) open.set(row, left);
    if (done.length > 0) cleared.set(row, done);
  }
  return { doubts: open, cleared };
}

/** The fingerprints of those doubts that checking the figures settles. */
export function checkable(doubts: readonly Doubt[]): readonly string[] {
  return doubts.flatMap(({ fingerprint }) => fingerprint ?? []);
}
