import { targetColumnFor } from "./fit-target";
import { speaksOf } from "./indicator-names";
import type { FittedIndicator } from "./ranking";
import { isSameRate, tellingPlace, type RatedTable } from "./same-rate";

/**
 * The indicator to rank a table by unless the user has said: the first that its columns allow or, where another one is the same
 * rate there, the one of these whose definition tells most, as the report speaks of it ("toàn trình và một phần" of Vĩnh Linh, whose
 * columns say so). A definition that has fewer targets is not taken: a target is given to one by its name.
 *
 * @param indicators all that the table allows, best first.
 * @param targeted the indicators that the workbook's target table names, as its rows do.
 * @throws Failure as `rankUnits`.
 */
export function proposedIndicator(source: RatedTable, indicators: readonly FittedIndicator[], targeted: Iterable<string>): FittedIndicator | undefined {
  const [first] = indicators;
  if (first === undefined) return undefined;
  const telling = indicators
    .filter((other) => tellingPlace(other) < tellingPlace(first))
    .sort((one, other) => tellingPlace(one) - tellingPlace(other));
  const named = [...new Set(targeted)];
  return telling.find((other) => keepsTargets(source, named, first, other) && isSameRate(source, first, other)) ?? first;
}

function keepsTargets({ table }: RatedTable, named: readonly string[], first: FittedIndicator, other: FittedIndicator): boolean {
  const column = targetColumnFor(first, table.columns)?.column;
  if (column !== undefined && column !== targetColumnFor(other, table.columns)?.column) return false;
  return named.every((text) => sureness(text, other) >= sureness(text, first));
}

/** 2 where a row of a target table speaks of the indicator, 1 where it may, 0 where it does not. */
function sureness(text: string, { id, own }: FittedIndicator): number {
  const speaks = speaksOf(text, id, own);
  return speaks === undefined ? 1 : speaks ? 2 : 0;
}
