import { countOf, holdsParts, type Count, type Sum } from "../domain/count";
import { dossierCounts, isTold, type DossierCount } from "../domain/dossier-counts";
import type { DossierField } from "../domain/dossier";
import type { Indicator } from "../domain/indicator";

/** An indicator as the counts of a table of dossiers give it. */
export interface ToldIndicator {
  readonly indicator: Indicator;
  readonly numerator: Sum;
  readonly denominator: Sum;
}

/** The counts that columns tell, with or without a list of procedures, in the order of their declaration. */
export function toldCounts(fields: ReadonlySet<DossierField>, hasList: boolean): readonly DossierCount[] {
  return dossierCounts.filter((count) => isTold(count, fields, hasList));
}

/**
 * The first spelling of each side whose counts the columns tell, by the same rule as `ranking/fit-indicator` has for a table
 * by unit; undefined when there is none. The total of dossiers holds those carried over, so it is never added to them.
 */
export function toldSides(indicator: Indicator, fields: ReadonlySet<DossierField>, hasList: boolean): ToldIndicator | undefined {
  const told = new Set<Count>(toldCounts(fields, hasList).map(({ count }) => count));
  const isUsable = (sum: Sum): boolean =>
    sum.every((term) => told.has(countOf(term))) && !(sum.includes("receivedTotal") && sum.includes("carriedOver"));
  for (const numerator of indicator.numerator.filter(isUsable))
    for (const denominator of indicator.denominator.filter(isUsable))
      if (holdsParts(numerator, denominator)) return { indicator, numerator, denominator };
  return undefined;
}
