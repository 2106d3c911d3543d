import type { ICellData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Cell, CellValue, Sheet } from "hucre";
import { UNIX_EPOCH } from "../../shared/tables/serial-day";
import { areaOfAddress } from "../grid/address";
import { pixelsOfCharacters } from "../grid/column-width";
import { cellOfValue } from "../grid/write-cells";
import { extrasFromXlsx } from "./cell-extras";
import { chartsFromXlsx } from "./charts";
import { formulaFromXlsx } from "./formula-spelling";
import { styleFromXlsx } from "./style-from-xlsx";

const PIXELS_PER_POINT = 4 / 3;
/** Empty rows and columns around what is filled, to work in; and the least that is shown. */
const ROOM = { rows: 100, columns: 6, leastRows: 200, leastColumns: 20 };

function cellOf(value: CellValue): ICellData {
  if (value === null || value === "") return {};
  if (value instanceof Date) return { v: value.getTime() / 86_400_000 + UNIX_EPOCH, t: CellValueType.NUMBER };
  return cellOfValue(value);
}

/** Formulas of a file by "row,column", shared ones written out. */
function formulasOf(cells: ReadonlyMap<string, Cell>): Map<string, string> {
  const lexer = new LexerTreeBuilder();
  const masters = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  const formulas = new Map<string, string>();
  const place = (key: string): number[] => key.split(",").map(Number);
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    if (formula === undefined || formula === "") continue;
    const [row = 0, column = 0] = place(key);
    const own = formulaFromXlsx(formula);
    formulas.set(key, own);
    if (formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, { formula: own, row, column });
  }
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    const master = formula === "" && formulaSharedIndex !== undefined ? masters.get(formulaSharedIndex) : undefined;
    if (master === undefined) continue;
    const [row = 0, column = 0] = place(key);
    formulas.set(key, lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row));
  }
  return formulas;
}

/** Blanks what an array formula has spilled: left as values it would stand in the way of its own spill. */
function clearSpills(cells: ReadonlyMap<string, Cell>, at: (row: number, column: number) => ICellData): void {
  for (const { formulaType, formulaRef } of cells.values()) {
    const area = formulaType === "array" ? areaOfAddress(formulaRef ?? "") : undefined;
    if (area === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = at(row, column);
        delete cell.v;
        delete cell.t;
      }
  }
}

/** A sheet of a file as a sheet of Univer; colour rules stand elsewhere in Univer's snapshot. */
export function sheetFromXlsx(sheet: Sheet, id: string, theme: readonly string[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((cellData[row] ??= {})[column] ??= {});
  const cells = sheet.cells ?? new Map<string, Cell>();
  sheet.rows.forEach((row, r) => row.forEach((value, c) => value !== null && Object.assign(at(r, c), cellOf(value))));
  clearSpills(cells, at);
  for (const [key, f] of formulasOf(cells)) at(...(key.split(",").map(Number) as [number, number])).f = f;
  for (const [key, cell] of cells) {
    const place = key.split(",").map(Number) as [number, number];
    const custom = extrasFromXlsx(cell);
    if (cell.style) at(...place).s = styleFromXlsx(cell.style, theme);
    if (custom) at(...place).custom = { ...custom };
  }
  const rows = [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => {
    const fixed = height === undefined ? {} : { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE };
    return [row, { ...fixed, ...(hidden && { hd: 1 }) }];
  });
  const columns = (sheet.columns ?? []).map(({ width, hidden }, column) => [
    column,
    { ...(width !== undefined && { w: pixelsOfCharacters(width) }), ...(hidden && { hd: 1 }) },
  ]);
  const { rows: ySplit = 0, columns: xSplit = 0 } = sheet.freezePane ?? {};
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    rowData: Object.fromEntries(rows),
    columnData: Object.fromEntries(columns),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    rowCount: Math.max(sheet.rows.length + ROOM.rows, ROOM.leastRows),
    columnCount: Math.max(widest + ROOM.columns, ROOM.leastColumns),
    custom: {
      ...(sheet.protection?.sheet && { protected: true, protection: sheet.protection }),
      ...(sheet.veryHidden && { veryHidden: true }),
      pageSetup: sheet.pageSetup,
      headerFooter: sheet.headerFooter,
      charts: chartsFromXlsx(sheet),
    },
  };
}
