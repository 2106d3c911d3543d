import type { ReadingWatch } from "./reading-watch";

/** The watch of a part of longer work: what is told of the part counts from one share of the whole to another. */
export function partOfWatch(watch: ReadingWatch, from: number, to: number): ReadingWatch;
export function partOfWatch(watch: ReadingWatch | undefined, from: number, to: number): ReadingWatch | undefined;
export function partOfWatch(watch: ReadingWatch | undefined, from: number, to: number): ReadingWatch | undefined {
  return watch && { signal: watch.signal, progress: (share) => watch.progress(from + share * (to - from)) };
}
