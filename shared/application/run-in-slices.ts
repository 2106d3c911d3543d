import { Failure } from "../domain/failure";
import type { Steps } from "../tables/steps";
import type { ReadingWatch } from "./reading-watch";

/** The time in milliseconds, and what lets the pane draw and answer before the work goes on. */
export interface Pace {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Half of a frame at 60 a second: the other half is left to the browser. */
const SLICE = 8;
/** Nobody reads faster. */
const BETWEEN_REPORTS = 100;

/**
 * Does the steps of long work in slices of about 8 ms, with a pause after each. Steps that are done within the first
 * slice cost no pause at all. Progress is told at most ten times a second, and never goes back.
 *
 * @throws Failure `readingStopped` at the next pause after `watch.signal` was aborted; the work is dropped.
 */
export async function runInSlices<Result>(steps: Steps<Result>, pace: Pace, watch?: ReadingWatch): Promise<Result> {
  let sliceBegan = pace.now();
  let reported = sliceBegan;
  let furthest = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const now = pace.now();
    if (now - sliceBegan < SLICE) continue;
    if (step.value > furthest && now - reported >= BETWEEN_REPORTS) {
      furthest = step.value;
      reported = now;
      watch?.progress(furthest);
    }
    await pace.pause();
    stopIfAsked(watch);
    sliceBegan = pace.now();
  }
}

/** @throws Failure `readingStopped` when whoever watches has asked to stop. */
export function stopIfAsked(watch: ReadingWatch | undefined): void {
  if (watch?.signal.aborted === true) throw new Failure({ code: "readingStopped" });
}
