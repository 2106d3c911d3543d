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

/** Rows looked at between two pauses: a few milliseconds of work, whatever is done with a row. */
const ROWS_A_STEP = 250;

/**
 * Does something with each of `count` rows, numbered from 0, in order; pauses before the first and then every `atOnce`
 * rows, 250 unless the work is heavy.
 */
export function* eachInSteps(count: number, visit: (index: number) => void, atOnce = ROWS_A_STEP): Steps<void> {
  for (let index = 0; index < count; index++) {
    if (index % atOnce === 0) yield index / count;
    visit(index);
  }
}

/** The same from the last to the first. */
export function eachUpwards(count: number, visit: (index: number) => void): Steps<void> {
  return eachInSteps(count, (index) => visit(count - 1 - index));
}
