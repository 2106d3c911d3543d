/**
 * Work that can pause: each `next()` does a few milliseconds of it and gives how far down the sheet it has come, as a
 * share 0..1 that may start anew with the next table. The result comes with the last step.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
