import type { ICellData, Injector, IRange, IStyleData, IWorkbookData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Cell, RowDef, WriteSheet } from "hucre";
import { areaAddress } from "../../shared/tables/grid";
import type { FWorksheet } from "../facade";
import { SheetCells } from "../grid/cell-values";
import { charactersOfPixels } from "../grid/column-width";
import { areaOf } from "../grid/read-grid";
import { extrasToXlsx } from "./cell-extras";
import { chartToXlsx } from "./charts";
import { colourRuleToXlsx } from "./colour-rules-to-xlsx";
import { formulaToXlsx } from "./formula-spelling";
import { pageSetupOf, type SheetExtras } from "./sheet-extras";
import { styleToXlsx } from "./style-to-xlsx";
import { validationToXlsx } from "./validation-to-xlsx";

const POINTS_PER_PIXEL = 3 / 4;

/** A sheet as it stands in Univer, and its part of the snapshot. */
export interface SheetToSave {
  readonly worksheet: FWorksheet;
  readonly data: IWorkbookData["sheets"][string];
  readonly styles: IWorkbookData["styles"];
  readonly rules: readonly IConditionFormattingRule[];
  /** Where filter buttons are. */
  readonly filter?: IRange;
}

/** A sheet of Univer for a file: contents with their last values, looks, sizes, hiding, printing and charts. */
export function sheetToXlsx({ worksheet, data, styles, rules, filter }: SheetToSave, injector: Injector): WriteSheet {
  const extras = (data.custom ?? {}) as SheetExtras;
  const name = worksheet.getSheetName();
  const pageSetup = pageSetupOf(extras);
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  return {
    name,
    rows: [],
    cells: cellsOf(worksheet, data.cellData ?? {}, styles, injector),
    columns: columnsOf(data),
    rowDefs: rowsOf(data),
    merges: (data.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    conditionalRules: rules.flatMap((rule, index) => colourRuleToXlsx(rule, index + 1) ?? []),
    hidden: data.hidden === BooleanNumber.TRUE && !extras.veryHidden,
    veryHidden: data.hidden === BooleanNumber.TRUE && extras.veryHidden === true,
    dataValidations: (extras.validations ?? []).map(validationToXlsx),
    charts: (extras.charts ?? []).map((chart) => chartToXlsx(chart, name)),
    ...(xSplit + ySplit > 0 && { freezePane: { rows: ySplit, columns: xSplit } }),
    ...(pageSetup && { pageSetup }),
    ...(extras.headerFooter && { headerFooter: extras.headerFooter }),
    // Rows that a filter hides would stand there unfiltered: a reader does not filter again by itself.
    ...(filter && { autoFilter: { range: areaAddress(areaOf(filter)) } }),
    ...(extras.protected && { protection: { ...extras.protection, sheet: true } }),
  };
}

type CellMatrix = Record<number, Record<number, ICellData>>;

function cellsOf(
  worksheet: FWorksheet,
  matrix: CellMatrix,
  styles: SheetToSave["styles"],
  injector: Injector,
): Map<string, Partial<Cell>> {
  const reading = new SheetCells(worksheet, injector);
  const cells = new Map<string, Partial<Cell>>();
  const spills = spillsOf(worksheet, injector);
  for (const [row, line] of Object.entries(matrix))
    for (const [column, { s, custom }] of Object.entries(line)) {
      const look = (typeof s === "string" ? styles[s] : s) as IStyleData | null | undefined;
      const style = look ? styleToXlsx(look) : undefined;
      const content = contentOf(reading, Number(row), Number(column), spills.get(`${row},${column}`));
      const kept = extrasToXlsx(custom, content?.formula === undefined ? content?.value : undefined);
      if (style || content || kept) cells.set(`${row},${column}`, { ...content, ...kept, ...(style && { style }) });
    }
  for (const [row, column] of reading.spilledPlaces()) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...(cells.get(key)?.formula ? {} : { value: reading.raw(row, column) }) });
  }
  return cells;
}

function contentOf(reading: SheetCells, row: number, column: number, spill?: string): Partial<Cell> | undefined {
  const content = reading.content(row, column);
  if (content === "") return undefined;
  if (typeof content !== "string" || !reading.isFormula(row, column)) return { value: content };
  const result = reading.raw(row, column);
  const array = spill === undefined ? {} : ({ formulaType: "array", formulaRef: spill, formulaDynamic: true } as const);
  return { formula: formulaToXlsx(content), formulaResult: result, value: result, ...array };
}

/** The areas that array formulas spill over, by the "row,column" of the formula. */
function spillsOf(worksheet: FWorksheet, injector: Injector): Map<string, string> {
  const all = injector.get(FormulaDataModel).getArrayFormulaRange();
  const ofSheet = all[worksheet.getWorkbook().getUnitId()]?.[worksheet.getSheetId()] ?? {};
  const spills = new Map<string, string>();
  for (const [row, line] of Object.entries(ofSheet))
    for (const [column, range] of Object.entries(line ?? {}))
      if (range) spills.set(`${row},${column}`, areaAddress(areaOf(range as IRange)));
  return spills;
}

function columnsOf({ columnData = {} }: SheetToSave["data"]): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const { w, hd } = columnData[column] ?? {};
    const width = w === undefined ? {} : { width: charactersOfPixels(w) };
    return { ...width, ...(hd === BooleanNumber.TRUE && { hidden: true }) };
  });
}

/** Rows with a height of their own; heights that Univer fitted to the text are left to the reader of the file. */
function rowsOf({ rowData = {} }: SheetToSave["data"]): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, { h, ah, ia, hd }] of Object.entries(rowData)) {
    const height = ia === BooleanNumber.FALSE ? h : (ah ?? h);
    const def = {
      ...(height !== undefined && { height: height * POINTS_PER_PIXEL }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    };
    if (Object.keys(def).length > 0) rows.set(Number(row), def);
  }
  return rows;
}
