import { columnFor, ownColumn } from "../../../ranking/own-indicators";
import { isCount } from "../../../tables/match-columns";
import type { TableColumn, UnitTable } from "../../../tables/unit-table";

/** Whether a column may hold counts: of dossiers, of services, or of something that Thước does not know. */
export function isCountable({ meaning, header }: TableColumn): boolean {
  return header.trim() !== "" && (meaning === undefined || isCount(meaning));
}

/** Whether the column would be found again, and no other. */
export function namesOneColumn(column: TableColumn, table: UnitTable | undefined): boolean {
  return table !== undefined && columnFor(ownColumn(column, 1), table)?.column === column.column;
}
