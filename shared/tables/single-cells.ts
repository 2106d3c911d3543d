import type { Area, CellValue } from "./grid";

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The smallest area that holds all the cells; 0 × 0 at A1 when there are none. */
export function areaAround(cells: readonly Place[]): Area {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  if (box.bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}

/** The smallest area that holds an area, which may be 0 × 0, and all the cells. */
export function areaWith(area: Area, cells: readonly Place[]): Area {
  const isEmpty = area.rows * area.columns === 0;
  const corners = isEmpty ? [] : [area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 }];
  return corners.length + cells.length === 0 ? area : areaAround([...corners, ...cells]);
}

/** A table of contents, area.rows × area.columns, with other contents in some of its cells. */
export function withContents<Cell extends Place>(
  table: readonly (readonly CellValue[])[],
  area: Area,
  cells: readonly Cell[],
  contentOf: (cell: Cell) => CellValue,
): CellValue[][] {
  const changed = table.map((row) => [...row]);
  for (const cell of cells) {
    const row = changed[cell.row - area.row];
    if (row !== undefined) row[cell.column - area.column] = contentOf(cell);
  }
  return changed;
}

/** Of a table of contents, what stands at a place of the sheet; "" outside its area. */
export function contentAt(table: readonly (readonly CellValue[])[], area: Area, { row, column }: Place): CellValue {
  return table[row - area.row]?.[column - area.column] ?? "";
}

/** How a cell is named beside cells of other sheets: "'Tháng 5'!B2". */
export function addressOnSheet(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
