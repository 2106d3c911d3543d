import { NO_ACTIVITY, rateOf } from "../domain/rate";
import { defineFunction } from "./define-function";
import type { Bilingual, Example, SheetFunction } from "./sheet-function";
import { cell } from "./parameter";
import { countOf } from "./read-cell";
import { NO_ACTIVITY_TEXT } from "./result-text";

/** One side of a rate, as the user sees it. */
interface Side {
  readonly name: string;
  readonly description: Bilingual;
}

/**
 * Makes a function that divides one count by another, row by row: a share 0..1, "Không phát sinh" for 0 of 0,
 * `partExceedsWhole` when the part is larger. A missing count is 0.
 */
export function defineRate(definition: {
  readonly name: string;
  readonly summary: Bilingual;
  readonly remarks: Bilingual;
  readonly part: Side;
  readonly whole: Side;
  readonly examples: readonly Example[];
}): SheetFunction {
  const { part, whole, ...shown } = definition;
  return defineFunction({
    ...shown,
    parameters: {
      part: cell(part.name, part.description, countOf),
      whole: cell(whole.name, whole.description, countOf),
    },
    calculate: (counts) => {
      const rate = rateOf(counts.part, counts.whole);
      return rate === NO_ACTIVITY ? NO_ACTIVITY_TEXT : rate;
    },
  });
}
