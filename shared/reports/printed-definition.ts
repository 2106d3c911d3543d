import type { FittedIndicator } from "../ranking/ranking";
import type { UnitTable } from "../tables/unit-table";
import { indicatorText } from "../texts/indicator-text";
import { describeTerms } from "./describe-terms";
import type { PrintedDefinition } from "./report-sheet";

/**
 * The definition of an indicator as reports print it: in words, with the columns of the table that it was really
 * computed from.
 */
export function printedDefinition(indicator: FittedIndicator, table: UnitTable): PrintedDefinition {
  const { name, definition } = indicatorText(indicator);
  const columns =
    "Tử số: " + describeTerms(indicator.numerator, table) + ". Mẫu số: " + describeTerms(indicator.denominator, table) + ".";
  return { name, text: definition + " " + columns };
}
