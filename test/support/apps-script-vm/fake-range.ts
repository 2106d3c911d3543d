import type { Area, CellValue } from "../../../shared/tables/grid";
import type { FakeSpreadsheet } from "./fake-spreadsheet";
import { fakeSheet } from "./fake-sheet";
import type { SheetState, ValidationState } from "./sheet-state";
import { stateOf, strict } from "./strict";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeMethods = Pick<
  Range,
  | "activate"
  | "clear"
  | "getColumn"
  | "getDisplayValues"
  | "getFormulas"
  | "getMergedRanges"
  | "getNumberFormats"
  | "getNumColumns"
  | "getNumRows"
  | "getRow"
  | "getSheet"
  | "getValues"
  | "merge"
  | "setBackground"
  | "setDataValidation"
  | "setFontColor"
  | "setFontSize"
  | "setFontStyle"
  | "setFontWeight"
  | "setHorizontalAlignment"
  | "setNumberFormats"
  | "setValues"
  | "setWrap"
> & { setBorder(top: boolean, left: boolean, bottom: boolean, right: boolean, across: boolean, down: boolean): Range };

/** What a range object stands for. */
export interface RangeState {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** A fake Range. It throws "outside the dimensions" as the service does for an area that leaves the grid. */
export function fakeRange(spreadsheet: FakeSpreadsheet, sheet: SheetState, area: Area): Range {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  if (area.row < 0 || area.column < 0 || bottom > sheet.maxRows || right > sheet.maxColumns)
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  if (area.rows < 1 || area.columns < 1)
    throw new Error("The number of rows and columns in the range must be at least 1.");

  const table = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => cell(area.row + row, area.column + column)),
    );
  const write = (
    values: readonly (readonly unknown[])[],
    set: (row: number, column: number, value: unknown) => void,
  ): Range => {
    spreadsheet.assertEditable(sheet, area);
    if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
      throw new Error("The number of rows or columns in the data does not match those in the range.");
    values.forEach((row, at) => row.forEach((value, column) => set(area.row + at, area.column + column, value)));
    return self;
  };
  const look =
    (method: string) =>
    (value: unknown): Range => {
      spreadsheet.assertEditable(sheet, area);
      sheet.looks.push({ method, area, value });
      return self;
    };
  const covered = (row: number, column: number): boolean =>
    sheet.merges.some((merge) => holds(merge, row, column) && (merge.row !== row || merge.column !== column));

  const methods: RangeMethods = {
    activate: () => {
      spreadsheet.bringToFront(sheet);
      sheet.selected = area;
      return self;
    },
    clear: () => {
      spreadsheet.assertEditable(sheet, area);
      table((row, column) => sheet.cells.put(row, column, ""));
      sheet.looks.splice(0, sheet.looks.length, ...sheet.looks.filter(({ area: { row, rows } }) => row < area.row || row + rows > bottom));
      return self;
    },
    getColumn: () => area.column + 1,
    getRow: () => area.row + 1,
    getNumColumns: () => area.columns,
    getNumRows: () => area.rows,
    getSheet: () => fakeSheet(spreadsheet, sheet),
    getValues: () => table((row, column) => spreadsheet.handedOver(sheet.cells.value(row, column))),
    getDisplayValues: () =>
      table((row, column) => spreadsheet.shown(sheet.cells.value(row, column), sheet.cells.format(row, column))),
    getFormulas: () => table((row, column) => sheet.cells.formula(row, column)),
    getNumberFormats: () => table((row, column) => sheet.cells.format(row, column)),
    getMergedRanges: () =>
      sheet.merges.filter((merge) => overlap(merge, area)).map((merge) => fakeRange(spreadsheet, sheet, merge)),
    setNumberFormats: (formats) =>
      write(formats, (row, column, format) => sheet.cells.setFormat(row, column, String(format))),
    setValues: (values) =>
      write(values as CellValue[][], (row, column, value) => {
        if (!covered(row, column)) sheet.cells.write(row, column, value);
      }),
    merge: () => {
      spreadsheet.assertEditable(sheet, area);
      sheet.merges.push(area);
      return self;
    },
    setBackground: look("background"),
    setDataValidation: (rule) => {
      spreadsheet.assertEditable(sheet, area);
      if (rule === null) throw new Error("not simulated: taking a data validation away");
      sheet.validations.push({ ...stateOf<ValidationState>(rule), area });
      return self;
    },
    setFontColor: look("fontColor"),
    setFontSize: look("fontSize"),
    setFontStyle: look("fontStyle"),
    setFontWeight: look("fontWeight"),
    setHorizontalAlignment: look("horizontalAlignment"),
    setWrap: look("wrap"),
    setBorder: (top, left, bottom, right, across, down) => look("border")([top, left, bottom, right, across, down]),
  };
  const self = strict("Range", spreadsheet.journal, methods, { sheet, area } satisfies RangeState) as unknown as Range;
  return self;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether two areas share a cell. */
export function overlap(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}
