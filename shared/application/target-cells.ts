import { Failure } from "../domain/failure";
import type { Area, CellValue } from "../tables/grid";
import { valueAt } from "../tables/grid";
import { targetColumns } from "../tables/target-columns";
import type { TargetColumn } from "../tables/target-table-vocabulary";
import type { TargetTable } from "./target-table";
import type { Workbook } from "./workbook";
import { sameValues } from "./write-ranking";

/** A target table's cells with what stands in them, for planning a change. */
export interface TargetCells {
  readonly sheet: string;
  /** The table's area, and below it the rows that were asked for. */
  readonly area: Area;
  /** As `Workbook.readContents` gives them. */
  readonly contents: readonly (readonly CellValue[])[];
  /** The sheet columns (from 0) of the table's own columns; others in between are the user's. */
  readonly columns: ReadonlyMap<TargetColumn, number>;
  /** Rows of the table itself: header and rules. */
  readonly tableRows: number;
}

/**
 * Looks at a target table and at `rowsBelow` rows under it, by two readings of the sheet.
 *
 * @throws Failure `sourceChanged` when the sheet is not as the table was read from it, and whatever the host refuses.
 */
export async function lookAtTargets(workbook: Workbook, table: TargetTable, rowsBelow = 0): Promise<TargetCells> {
  const { sheet } = table;
  const area = { ...table.area, rows: table.area.rows + rowsBelow };
  const again = await workbook.readSheet(sheet, table.area);
  const header = Array.from({ length: area.columns }, (_, at) => valueAt(again, area.row, area.column + at));
  const columns = targetColumns(header);
  if (columns === undefined || columns === "twoTargets" || !sameValues(table.grid, again, table.area))
    throw new Failure({ code: "sourceChanged", sheet });
  return {
    sheet,
    area,
    contents: await workbook.readContents(sheet, area),
    columns: new Map([...columns].map(([column, at]) => [column, area.column + at])),
    tableRows: table.area.rows,
  };
}
