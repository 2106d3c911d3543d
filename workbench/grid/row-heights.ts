import type { Look, ReportSheet } from "../../shared/reports/report-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import { wrapText } from "../../shared/reports/wrap-text";
import type { Area } from "../../shared/tables/grid";
import { contains } from "../../shared/tables/grid";

const DEFAULT_SIZE = 11;
const PIXELS_PER_LINE = 20;
const PADDING = 6;

/** Lines that a text takes in a width of characters of the default font; bold and large letters are wider. */
function linesOf(text: string, width: number, { size = DEFAULT_SIZE, bold = false }: Look): number {
  const letters = Math.max(1, (width * DEFAULT_SIZE) / size / (bold ? 1.2 : 1.1));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, wrapText(line, letters).length), 0);
}

/**
 * Heights in pixels of the rows whose wrapped text needs more than one line, or whose merged cells have large letters. Univer fits no row to a merged cell,
 * and none at all while a snapshot is opened.
 */
export function wrappedRowHeights({ cells, looks, merges, columnWidths }: Pick<ReportSheet, "cells" | "looks" | "merges" | "columnWidths">): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { area } of looks.filter(({ look: { wrap, size } }) => wrap || (size ?? DEFAULT_SIZE) > DEFAULT_SIZE))
    eachCell(area, (row, column) => {
      const cell = cells[row]?.[column] ?? "";
      const value = isFormula(cell) ? cell.value : cell;
      const merge = merges.find((one) => contains(one, row, column)) ?? { row, column, rows: 1, columns: 1 };
      if (value === "" || merge.rows > 1) return;
      const width = columnWidths.slice(merge.column, merge.column + merge.columns).reduce((sum, one) => sum + one, 0);
      const whole = lookOf(looks, row, column);
      // A number is never broken over lines.
      const lines = whole.wrap && typeof value === "string" ? linesOf(value, width, whole) : 1;
      const large = merge.columns > 1 && (whole.size ?? DEFAULT_SIZE) > DEFAULT_SIZE;
      const height = lines * PIXELS_PER_LINE * ((whole.size ?? DEFAULT_SIZE) / DEFAULT_SIZE) + PADDING;
      if (lines > 1 || large) heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(height)));
    });
  return heights;
}

function lookOf(looks: ReportSheet["looks"], row: number, column: number): Look {
  return Object.assign({}, ...looks.filter(({ area }) => contains(area, row, column)).map(({ look }) => look)) as Look;
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}
