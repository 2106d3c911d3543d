import type { ReadingWatch } from "../application/workbook";

/** One reading of the pane: the host reads, then tables are looked for. */
export interface WatchedReading {
  /** For the host, whose reading is the first half of the work. */
  readonly cells: ReadingWatch;
  /** For the search for tables, the second half. */
  readonly tables: ReadingWatch;
  /** Asks both to stop. */
  stop(): void;
}

/**
 * A reading whose progress is told in whole tenths, each once and never going back: more often would only make a
 * screen reader chatter.
 *
 * @param tell hears 0.1, 0.2 … 1
 */
export function watchedReading(tell: (share: number) => void): WatchedReading {
  const signal = { aborted: false };
  let told = 0;
  const half = (from: number): ReadingWatch => ({
    signal,
    progress(share) {
      const tenths = Math.floor((from + share / 2) * 10);
      if (signal.aborted || tenths <= told) return;
      told = tenths;
      tell(tenths / 10);
    },
  });
  return { cells: half(0), tables: half(0.5), stop: () => void (signal.aborted = true) };
}
