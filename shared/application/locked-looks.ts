import type { Look, ReportSheet } from "../reports/report-sheet";
import { valueAt, type Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";

const HEADER: Look = { bold: true, align: "center", wrap: true };
const TOTAL: Look = { bold: true };

/** Lines around the cells of recognised tables, bold headers and sums, and texts broken where they would run into the next cell. */
export function lockedLooks(grid: Grid, tables: readonly UnitTable[], columnWidths: readonly number[]): ReportSheet["looks"][number][] {
  return tables.flatMap(({ area, headerRows, rows }) => {
    const body = { ...area, row: headerRows.last + 1, rows: area.row + area.rows - headerRows.last - 1 };
    const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
    const crowded = columns.filter((column) => rows.some(({ row }) => runsOver(grid, row, column, columnWidths[column] ?? 0)));
    return [
      { area, look: { border: true } },
      { area: { ...area, row: headerRows.first, rows: headerRows.last - headerRows.first + 1 }, look: HEADER },
      ...crowded.map((column) => ({ area: { ...body, column, columns: 1 }, look: { wrap: true } })),
      ...rows.filter(({ kind }) => kind !== "unit").map(({ row }) => ({ area: { ...area, row, rows: 1 }, look: TOTAL })),
    ];
  });
}

function runsOver(grid: Grid, row: number, column: number, width: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && value.length > width && valueAt(grid, row, column + 1) !== "";
}
