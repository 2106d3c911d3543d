import type { StaleFigures } from "../application/find-stale";
import type { FoundTable } from "../application/read-tables";
import { contains } from "../tables/grid";

/** How many of the cells whose figures are not live lie in a table; 0 without one. */
export function staleInTable({ sheets }: StaleFigures, found: FoundTable | undefined): number {
  if (found === undefined) return 0;
  const { sheet, area } = found.table;
  const cells = sheets.find((each) => each.sheet === sheet)?.cells ?? [];
  return cells.filter(({ row, column }) => contains(area, row, column)).length;
}
