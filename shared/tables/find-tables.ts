import type { Grid } from "./grid";
import { isCount } from "./match-columns";
import { readTable } from "./read-unit-table";
import { SheetView } from "./sheet-view";
import { finish, type Steps } from "./steps";
import { tableRegions } from "./table-regions";
import type { UnitTable } from "./unit-table";

/**
 * Every table of units on a sheet, the best first: the one with units, then the one whose columns are understood best.
 * Side by side or one above the other, each table has its own header. Empty when there is none: an empty sheet,
 * titles or text alone, a table of indicators, a list of single dossiers. A form that is not filled in yet
 * is a table without unit rows. Hidden rows are read like the others and listed in `hiddenRows`.
 */
export function findTables(grid: Grid): UnitTable[] {
  return finish(findTablesInSteps(grid));
}

/** `findTables`, with pauses: a sheet of 100,000 rows takes a second, and the pane must stay alive meanwhile. */
export function* findTablesInSteps(grid: Grid): Steps<UnitTable[]> {
  const view = new SheetView(grid);
  const tables: UnitTable[] = [];
  for (const region of yield* tableRegions(view)) {
    const table = yield* readTable(view, region);
    if (table) tables.push(table);
  }
  return tables.sort((first, second) => worth(second) - worth(first));
}

/** Understood columns count most; more units decide between tables that are understood alike. */
function worth(table: UnitTable): number {
  const units = table.rows.filter(({ kind }) => kind === "unit").length;
  let understood = 0;
  for (const { meaning, confidence } of table.columns)
    if (isCount(meaning)) understood += confidence;
    else if (meaning === "rate" || meaning === "score") understood += 0.3 * confidence;
  return (units > 0 ? 100 : 0) + understood + Math.log10(1 + units);
}
