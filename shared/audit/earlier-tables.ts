import { areaAddress, type Grid } from "../tables/grid";
import { isCount } from "../tables/match-columns";
import { otherPeriods } from "../tables/other-periods";
import { periodRelation } from "../tables/period-relation";
import { tablePeriod } from "../tables/table-period";
import type { UnitTable } from "../tables/unit-table";

/** A table with the cells it was found in. */
interface TableWithCells {
  readonly grid: Grid;
  readonly table: UnitTable;
}

/** A table that may give the figures of the last period. */
export interface EarlierTable extends TableWithCells {
  /** Its period as far as it names one, its sheet and its place: "tháng 4/2024 · T4 · A3:F20". */
  readonly label: string;
  /** It is, by what both name, the period right before; it is proposed when it is the only one. */
  readonly isPrevious: boolean;
}

/**
 * The tables to choose the last period from: other periods in the table itself, then other tables with counts. Those
 * that name a later period are left out.
 */
export function earlierTables(current: TableWithCells, others: readonly TableWithCells[]): EarlierTable[] {
  const own = tablePeriod(current.table);
  const beside = otherPeriods(current.table).map(({ table }) => ({ grid: current.grid, table }));
  return [...beside, ...others].flatMap(({ grid, table }): EarlierTable[] => {
    const period = tablePeriod(table);
    const relation = own && period && periodRelation(period, own);
    const counts = table.columns.some(({ meaning }) => isCount(meaning));
    if (!counts || relation === "later" || relation === "same") return [];
    const place = [table.sheet, areaAddress(table.area)];
    const label = (period === undefined ? place : [period.label, ...place]).join(" \u00B7 ");
    return [{ grid, table, label, isPrevious: relation === "previous" }];
  });
}

/** The one to propose: the period right before, where exactly one table names it. */
export function proposedEarlier(tables: readonly EarlierTable[]): EarlierTable | undefined {
  const [only, ...others] = tables.filter(({ isPrevious }) => isPrevious);
  return others.length === 0 ? only : undefined;
}
