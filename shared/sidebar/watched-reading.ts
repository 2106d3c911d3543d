import { partOfWatch } from "../application/part-of-watch";
import type { ReadingWatch } from "../application/reading-watch";
import { stoppableWatch } from "./stoppable-watch";

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
 * A reading whose progress is told over both halves.
 *
 * @param tell hears 0.1, 0.2 … 1
 */
export function watchedReading(tell: (share: number) => void): WatchedReading {
  const watch = stoppableWatch(tell);
  return { cells: partOfWatch(watch, 0, 0.5), tables: partOfWatch(watch, 0.5, 1), stop: watch.stop };
}
