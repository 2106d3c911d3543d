import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../shared/tables/grid";
import { eachInSteps, type Steps } from "../../shared/tables/steps";
import { UNIX_EPOCH } from "../../shared/tables/serial-day";
import { readShownDate } from "../../shared/tables/shown-date";
import type { FWorksheet } from "../facade";

/** The cells of one sheet, read raw: the facade's getters give texts in place of formatted numbers. */
export class SheetCells {
  private readonly spilled: Record<number, Nullable<Record<number, Nullable<ICellData>>>>;

  constructor(
    private readonly worksheet: FWorksheet,
    injector: Injector,
  ) {
    const unitId = worksheet.getWorkbook().getUnitId();
    const all = injector.get(FormulaDataModel).getArrayFormulaCellData();
    this.spilled = (all[unitId]?.[worksheet.getSheetId()] ?? {}) as typeof this.spilled;
  }

  /** What a cell shows: a number, a text, a truth value; "" when blank; errors and dates as their text. */
  value(row: number, column: number): CellValue {
    const value = this.raw(row, column);
    if (typeof value !== "number" || !this.isDate(row, column)) return value;
    return readShownDate(this.worksheet.getRange(row, column).getDisplayValue(), [Math.floor(value) - UNIX_EPOCH]);
  }

  /** As `value`, with dates as the numbers that they are. */
  raw(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    const own = cell === undefined ? "" : plainValue(cell);
    if (own !== "" || this.isFormula(row, column)) return own;
    const spilled = this.spilled[row]?.[column];
    return spilled ? plainValue(spilled) : "";
  }

  /** The number format of a cell, in Excel's notation; "General" for none. */
  format(row: number, column: number): string {
    const style = this.worksheet.getWorkbook().getStyles().getStyleByCell(this.cell(row, column));
    return style?.n?.pattern || "General";
  }

  /** Whether a formula stands in the cell; false where it only spills to. */
  isFormula(row: number, column: number): boolean {
    const { f, si } = this.cell(row, column) ?? {};
    return Boolean(f) || Boolean(si);
  }

  /** What stands in a cell: its formula ("=…", en-US) or its value. Spilled values are none of it. */
  content(row: number, column: number): CellValue {
    if (this.isFormula(row, column)) return this.worksheet.getRange(row, column).getFormula();
    const cell = this.cell(row, column);
    return cell === undefined ? "" : plainValue(cell);
  }

  /** The smallest area that holds every filled cell; 0 × 0 at A1 when there is none. */
  *usedArea(): Steps<Area> {
    const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const include = (row: number, column: number): void => {
      box.top = Math.min(box.top, row);
      box.left = Math.min(box.left, column);
      box.bottom = Math.max(box.bottom, row);
      box.right = Math.max(box.right, column);
    };
    const rows = Object.entries(this.worksheet.getSheet().getCellMatrix().getMatrix());
    yield* eachInSteps(rows.length, (index) => {
      const [row, cells] = rows[index] as (typeof rows)[number];
      for (const column in cells) if (isFilled(cells[column])) include(Number(row), Number(column));
    });
    for (const [row, column] of this.spilledPlaces()) include(row, column);
    if (box.bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
    return { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
  }

  /** The rows and columns of all cells that hold a formula or a value of their own, row by row. */
  filledPlaces(): [row: number, column: number][] {
    const places: [row: number, column: number][] = [];
    this.worksheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
      if (isFilled(cell)) places.push([row, column]);
    });
    return places;
  }

  /** The rows and columns of all cells in which a formula stands. */
  formulaPlaces(): [row: number, column: number][] {
    const places: [row: number, column: number][] = [];
    this.worksheet.getSheet().getCellMatrix().forValue((row, column) => {
      if (this.isFormula(row, column)) places.push([row, column]);
    });
    return places;
  }

  /** The rows and columns of all cells that a formula elsewhere fills. */
  spilledPlaces(): [row: number, column: number][] {
    return Object.entries(this.spilled).flatMap(([row, cells]) =>
      Object.entries(cells ?? {}).flatMap(([column, cell]): [number, number][] =>
        cell && plainValue(cell) !== "" ? [[Number(row), Number(column)]] : [],
      ),
    );
  }

  private cell(row: number, column: number): ICellData | undefined {
    return this.worksheet.getSheet().getCellRaw(row, column) ?? undefined;
  }

  private isDate(row: number, column: number): boolean {
    const style = this.worksheet.getWorkbook().getStyles().getStyleByCell(this.cell(row, column));
    const pattern = style?.n?.pattern;
    return typeof pattern === "string" && numfmt.getFormatInfo(pattern).isDate === true;
  }
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return cell != null && Boolean(cell.f || cell.si || plainValue(cell) !== "");
}

function plainValue({ v, t, p }: ICellData): CellValue {
  if (v === null || v === undefined) return (p?.body?.dataStream ?? "").replace(/\r\n$/, "");
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1";
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}
