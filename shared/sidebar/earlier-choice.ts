import { earlierTables, type EarlierTable } from "../audit/earlier-tables";
import type { FoundTable } from "../application/read-tables";
import { areaAddress } from "../tables/grid";
import { tablePeriod } from "../tables/table-period";
import type { PreviousChoice } from "./choices";

/** The tables that an audit may hold the figures against. */
export interface EarlierChoice {
  readonly earlier: readonly EarlierTable[];
  /** The one that the ranking is compared with; undefined where it is compared with nothing. */
  readonly chosen: EarlierTable | undefined;
}

/**
 * The tables to hold a table against, together with the one that the user has chosen for the ranking: one choice for
 * both views. A chosen table is in the list whatever its period, since the user has said so.
 *
 * @param others the other tables that have been found.
 * @param choice of the ranking; one of another sheet than that of `found` does not count.
 * @param correct reads a table as the user has put it right.
 */
export function earlierChoice(
  found: FoundTable,
  others: readonly FoundTable[],
  choice: PreviousChoice | undefined,
  correct: (table: FoundTable) => FoundTable,
): EarlierChoice {
  const earlier = earlierTables(found, others);
  if (choice === undefined || choice.of !== found.table.sheet) return { earlier, chosen: undefined };
  if ("beside" in choice) {
    const isBeside = ({ grid, table }: EarlierTable): boolean =>
      grid === found.grid && tablePeriod(table)?.label === choice.beside;
    return { earlier, chosen: earlier.find(isBeside) };
  }
  const table = correct(choice.found);
  const place = areaAddress(table.table.area);
  const isSame = (other: EarlierTable): boolean => other.grid === table.grid && areaAddress(other.table.area) === place;
  const listed = earlier.find(isSame);
  if (listed !== undefined) return { earlier, chosen: listed };
  const [known] = earlierTables(found, [table]).filter(isSame);
  const label = [tablePeriod(table.table)?.label ?? [], table.table.sheet, place].flat().join(" \u00B7 ");
  const chosen = known ?? { ...table, label, isPrevious: false };
  return { earlier: [chosen, ...earlier], chosen };
}
