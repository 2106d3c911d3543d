import type { ReadingWatch } from "../application/reading-watch";

/**
 * Begins work whose answer, or failure, goes for nothing once it is no longer wanted.
 *
 * @param begin is given what tells the work that it is dropped
 * @param fail throws what went wrong unless it is told otherwise
 * @returns what drops the work, as an effect hands it back
 */
export function droppableWork<Result>(
  begin: (signal: ReadingWatch["signal"]) => Promise<Result>,
  take: (result: Result) => void,
  fail: (error: unknown) => void = (error) => {
    throw error;
  },
): () => void {
  const signal = { aborted: false };
  begin(signal).then(
    (result) => signal.aborted || take(result),
    (error: unknown) => signal.aborted || fail(error),
  );
  return () => void (signal.aborted = true);
}
