import type { ReadingWatch } from "../application/reading-watch";

/** A watch over long work by someone who may stop it. */
export interface StoppableWatch extends ReadingWatch {
  /** Nothing is told from now on, and the work rejects with `readingStopped` at its next pause. */
  readonly stop: () => void;
}

/**
 * A watch that tells how far the work is in equal steps, each once and never going back. Tenths where it is said aloud: more
 * often would only make a screen reader chatter.
 *
 * @param tell hears the steps that are done as a share (0.1, 0.2 … 1), and the share as the work has told it
 */
export function stoppableWatch(tell: (told: number, share: number) => void, steps = 10): StoppableWatch {
  const signal = { aborted: false };
  let told = 0;
  return {
    signal,
    stop: () => void (signal.aborted = true),
    progress(share) {
      const done = Math.floor(share * steps);
      if (signal.aborted || done <= told) return;
      told = done;
      tell(done / steps, share);
    },
  };
}
