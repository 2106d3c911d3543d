import type { Counts } from "../domain/point-change";
import type { Target } from "../domain/target";
import type { PlacedTable } from "../ranking/compared-period";
import { directionOf } from "../ranking/direction-of";
import type { FittedIndicator } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { showProseRate } from "../texts/show-prose-rate";
import type { Figure } from "./statement";
import { traceOf } from "./trace-cells";

/** Counts of some units by one indicator, and where they stand. */
export interface RatedUnits {
  readonly counts: Counts;
  readonly source: PlacedTable;
  readonly indicator: FittedIndicator;
  readonly rows: readonly number[];
  /** The one that all of them have. */
  readonly target?: Target | undefined;
}

/** The rate as a figure; it is never shown on the other side of the target. */
export function rateFigure(key: string, { counts, source, indicator, rows, target }: RatedUnits, places: 1 | 2): Figure {
  const shown = showProseRate(counts, places, { target, better: directionOf(indicator) });
  return { key, shown, trace: traceOf(source, rows, [...indicator.numerator, ...indicator.denominator], "rate") };
}

/** One side of it: a sum, or what a single cell says. */
export function sideFigure(key: string, side: "part" | "whole", { counts, source, indicator, rows }: RatedUnits): Figure {
  const terms = side === "part" ? indicator.numerator : indicator.denominator;
  const how = rows.length === 1 && terms.length === 1 ? "cell" : "sum";
  return { key, shown: showCount(counts[side]), trace: traceOf(source, rows, terms, how) };
}
