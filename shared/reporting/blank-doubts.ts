import { isThroughout } from "../audit/report-cells";
import type { PlacedTable } from "../ranking/compared-period";
import { isBlank } from "../tables/cell-text";
import { cellAddress, valueAt } from "../tables/grid";
import { reportWords } from "../texts/report-vi";
import type { Doubt, ReportedIndicator } from "./report-material";

/**
 * Units with a blank cell in a column that an indicator counts: it counts as 0, and may as well never have been entered; nobody
 * must be reminded by a gap in the table. Where most units of a column are blank, blank is how the office writes 0.
 */
export function blankDoubts({ grid, table }: PlacedTable, indicators: readonly ReportedIndicator[]): ReadonlyMap<number, Doubt> {
  const columns = new Set(indicators.flatMap(({ indicator }) => [...indicator.numerator, ...indicator.denominator].map(({ column }) => column)));
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const cells = new Map<number, string[]>();
  for (const column of [...columns].sort((first, second) => first - second)) {
    const blank = units.flatMap(({ row, lines = [row] }) => lines.filter((line) => isBlank(valueAt(grid, line, column))).map((line) => ({ row, line })));
    if (isThroughout(new Set(blank.map(({ row }) => row)).size, units.length)) continue;
    for (const { row, line } of blank) cells.set(row, [...(cells.get(row) ?? []), cellAddress(line, column)]);
  }
  return new Map([...cells].map(([row, blank]) => [row, { cells: blank, why: reportWords.blankCounted(blank.join(", ")) }]));
}
