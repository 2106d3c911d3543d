import type { CellValue, Grid } from "../../shared/tables/grid";
import type { TableRow, UnitTable } from "../../shared/tables/unit-table";

/** One unit of a fixture: name, online, total, and optionally peer group and target. */
export type UnitLine = readonly [name: string, online: CellValue, total: CellValue, group?: string, target?: CellValue];

/** A sheet "Tháng 5": header in row 3, units from row 4; columns A unit, B total, C online, D target. */
export function unitsFixture(lines: readonly UnitLine[], hiddenRows: readonly number[] = []): { grid: Grid; table: UnitTable } {
  const header: CellValue[] = ["Đơn vị", "Tổng số", "Trực tuyến", "Chỉ tiêu"];
  const values = [header, ...lines.map(([name, online, total, , target]): CellValue[] => [name, total, online, target ?? ""])];
  const area = { row: 2, column: 0, rows: values.length, columns: 4 };
  const rows = lines.map(([name, , , group], index): TableRow => ({ row: 3 + index, kind: "unit", name, group: group ?? "" }));
  const columns = (["unit", "receivedTotal", "receivedOnline", "target"] as const).map((meaning, column) => ({
    column,
    header: String(header[column]),
    meaning,
    confidence: 1,
  }));
  return {
    grid: { sheet: "Tháng 5", area, values, merges: [], hiddenRows },
    table: { sheet: "Tháng 5", area, title: "", headerRows: { first: 2, last: 2 }, columns, unitColumn: 0, rows, hiddenRows },
  };
}
