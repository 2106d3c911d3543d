import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Look, ReportCell, ReportSheet } from "../../shared/reports/report-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import type { Area } from "../../shared/tables/grid";
import { pixelsOfCharacters } from "./column-width";
import type { SheetExtras } from "../xlsx/sheet-extras";
import { rangeOf } from "./read-grid";
import { wrappedRowHeights } from "./row-heights";
import { cellOfValue } from "./write-cells";

const ALIGNMENTS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** Empty rows and columns that are left around a report to work in. */
const ROOM = { rows: 60, columns: 8 };

function styleOfLook(look: Look): IStyleData {
  return {
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.colour !== undefined && { cl: { rgb: look.colour } }),
    ...(look.fill !== undefined && { bg: { rgb: look.fill } }),
    ...(look.align !== undefined && { ht: ALIGNMENTS[look.align] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP, vt: VerticalAlign.MIDDLE }),
    ...(look.border && { bd: { t: LINE, r: LINE, b: LINE, l: LINE } }),
  };
}

function cellOf(cell: ReportCell): ICellData {
  return isFormula(cell) ? { f: cell.formula, ...cellOfValue(cell.value) } : cellOfValue(cell);
}

/**
 * A report as a sheet of Univer, colour rules left out: they are added to the sheet when it stands.
 * The print setup, the charts and what cells take travel in `custom`.
 *
 * @param numberOf gives what the workbook knows a style by. With it a sheet of a hundred thousand cells is copied and drawn several
 *   times faster; without it each cell carries its style.
 */
export function worksheetOfReport(
  report: ReportSheet,
  id: string,
  name: string,
  numberOf?: (style: IStyleData) => string,
): Partial<IWorksheetData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((rows[row] ??= {})[column] ??= {});
  report.cells.forEach((cells, row) => cells.forEach((cell, column) => Object.assign(at(row, column), cellOf(cell))));
  const addStyle = (area: Area, style: IStyleData): void => {
    const together = new Map<ICellData["s"], IStyleData>();
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = at(row, column);
        const both = together.get(cell.s) ?? { ...(cell.s as IStyleData | undefined), ...style };
        together.set(cell.s, both);
        cell.s = both;
      }
  };
  for (const { area, look } of report.looks) addStyle(area, styleOfLook(look));
  for (const { area, format } of report.formats) addStyle(area, { n: { pattern: format } });
  if (numberOf !== undefined) numberStyles(rows, numberOf);
  const extras: SheetExtras = {
    print: report.print,
    charts: report.charts,
    ...(report.validations && { validations: report.validations }),
  };
  return {
    id,
    name,
    cellData: rows,
    mergeData: report.merges.map(rangeOf),
    rowCount: report.cells.length + ROOM.rows,
    columnCount: Math.max(report.columnWidths.length, report.cells[0]?.length ?? 0) + ROOM.columns,
    columnData: Object.fromEntries(
      report.columnWidths.map((width, column) => [column, { w: pixelsOfCharacters(width) }]),
    ),
    rowData: Object.fromEntries(
      [...wrappedRowHeights(report)].map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }]),
    ),
    freeze: { xSplit: 0, ySplit: report.frozenRows, startRow: report.frozenRows || -1, startColumn: -1 },
    ...(report.stays === "hidden" && { hidden: BooleanNumber.TRUE }),
    custom: { ...extras },
  };
}

function numberStyles(rows: Readonly<Record<number, Readonly<Record<number, ICellData>>>>, numberOf: (style: IStyleData) => string): void {
  const numbers = new Map<ICellData["s"], string>();
  for (const row of Object.values(rows))
    for (const cell of Object.values(row)) {
      if (typeof cell.s !== "object" || cell.s === null) continue;
      const number = numbers.get(cell.s) ?? numberOf(cell.s);
      numbers.set(cell.s, number);
      cell.s = number;
    }
}
