import type { Grid } from "../tables/grid";
import { otherPeriods } from "../tables/other-periods";
import { withoutPeriod } from "../tables/period-text";
import type { Steps } from "../tables/steps";
import type { UnitTable } from "../tables/unit-table";
import { availableIndicators } from "./fit-indicator";
import { repeatedInSteps } from "./repeated-units";
import { softenedCounts } from "./softened-counts";

/**
 * Finds out in steps what every ranking of a table asks and remembers, so that the first one is there at once: which units
 * stand twice, which periods its headers name, which counts of the likeliest indicators may have lost a mark. It changes
 * nothing, and no ranking needs it.
 */
export function* readyToRank({ grid, table }: { readonly grid: Grid; readonly table: UnitTable }): Steps<void> {
  yield 0;
  yield* repeatedInSteps(table.rows);
  for (const { header } of table.columns) {
    yield 0;
    for (const text of [header, ...header.split(" > ")]) withoutPeriod(text);
  }
  yield 0;
  otherPeriods(table);
  for (const { numerator, denominator } of availableIndicators(table, grid).slice(0, LIKELIEST))
    for (const term of [...numerator, ...denominator]) {
      yield 0;
      softenedCounts(grid, table.rows, [term]);
    }
}

/** The proposed indicator is one of the first: see `proposedIndicator`. */
const LIKELIEST = 5;
