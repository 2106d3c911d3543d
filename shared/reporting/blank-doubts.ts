import { isThroughout } from "../audit/report-cells";
import type { PlacedTable } from "../ranking/compared-period";
import { isBlank } from "../tables/cell-text";
import { cellAddress, valueAt } from "../tables/grid";
import { reportWords } from "../texts/report-vi";
import type { Doubt, ReportedIndicator } from "./report-material";

/** A doubt about blank cells, with their columns. */
export interface BlankDoubt extends Doubt {
  readonly columns: readonly number[];
}

/**
 * Units with a blank cell in a column that an indicator counts: it counts as 0, and may as well never have been entered; nobody
 * must be reminded by a gap in the table. Where most units of a column are blank, blank is how the office writes 0.
 */
export function blankDoubts({ grid, table }: PlacedTable, indicators: readonly ReportedIndicator[]): ReadonlyMap<number, BlankDoubt> {
  const columns = new Set(indicators.flatMap(({ indicator }) => [...indicator.numerator, ...indicator.denominator].map(({ column }) => column)));
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const cells = new Map<number, { readonly address: string; readonly column: number }[]>();
  for (const column of [...columns].sort((first, second) => first - second)) {
    const blank = units.flatMap(({ row, lines = [row] }) => lines.filter((line) => isBlank(valueAt(grid, line, column))).map((line) => ({ row, line })));
    if (isThroughout(new Set(blank.map(({ row }) => row)).size, units.length)) continue;
    for (const { row, line } of blank) cells.set(row, [...(cells.get(row) ?? []), { address: cellAddress(line, column), column }]);
  }
  return new Map(
    [...cells].map(([row, blank]) => {
      const addresses = blank.map(({ address }) => address);
      return [row, { cells: addresses, columns: blank.map(({ column }) => column), why: reportWords.blankCounted(addresses.join(", ")) }];
    }),
  );
}
