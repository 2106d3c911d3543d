import type { Area, CellValue } from "../../../shared/tables/grid";
import { fullAddress, GRID_COLUMNS, GRID_ROWS, meet, parseArea } from "./a1";
import type { FakeSheet } from "./fake-sheet";
import type { FakeWorkbook } from "./fake-workbook";
import { dataValidationObject } from "./data-validation-object";
import { conditionalFormatsObject, rangeFormatObject } from "./format-objects";
import { shownText } from "./shown-text";
import { typedEntry } from "./typed-entry";
import type { HostObject } from "./wire";
import { HostError, invalidArgument, notSimulated } from "./wire";

/** A range behind the wire, with what other objects need to know of it. */
export interface RangeObject extends HostObject {
  readonly sheet: FakeSheet;
  readonly area: Area;
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && (value as HostObject).type === "Range";
}

const MOST_CELLS_READ = 5_000_000;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: GRID_ROWS, columns: GRID_COLUMNS };

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}

/** The rectangle that holds both. */
function boundingArea(first: Area, second: Area): Area {
  const [row, column] = [Math.min(first.row, second.row), Math.min(first.column, second.column)];
  const rows = Math.max(first.row + first.rows, second.row + second.rows) - row;
  return {
    row,
    column,
    rows,
    columns: Math.max(first.column + first.columns, second.column + second.columns) - column,
  };
}

function checkSize(area: Area, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns)
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
}

/** One value goes to every cell; in an array null leaves a cell alone. */
function writeCells(area: Area, value: unknown, set: (row: number, column: number, value: CellValue) => void): void {
  if (!Array.isArray(value)) return eachCell(area, (row, column) => set(row, column, value as CellValue));
  const rows = value as (CellValue | null)[][];
  for (const line of rows) checkSize(area, rows.length, line.length);
  checkSize(area, rows.length, rows[0]?.length ?? 0);
  rows.forEach((line, row) =>
    line.forEach((cell, column) => cell !== null && set(area.row + row, area.column + column, cell)),
  );
}

/** Stretches of visible rows of an area, as one area each. */
function visibleAreas(sheet: FakeSheet, area: Area): Area[] {
  const areas: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const open = areas[areas.length - 1];
    if (sheet.hiddenRows.has(row)) continue;
    if (open && open.row + open.rows === row) areas[areas.length - 1] = { ...open, rows: open.rows + 1 };
    else areas.push({ ...area, row, rows: 1 });
  }
  return areas;
}

/** The object for an area of a sheet. */
export function rangeObject(book: FakeWorkbook, sheet: FakeSheet, area: Area): RangeObject {
  const at = (other: Area): RangeObject => rangeObject(book, sheet, other);
  const ask =
    <T>(cell: (row: number, column: number) => T): (() => T[][] | null) =>
    () => {
      if (area.rows * area.columns > MOST_CELLS_READ) return null;
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) => cell(area.row + row, area.column + column)),
      );
    };
  const areasObject = (areas: Area[]): HostObject | null =>
    areas.length === 0
      ? null
      : {
          type: "RangeAreas",
          parts: { Areas: () => collection(areas) },
          methods: { _KeepReference: () => undefined },
        };
  const collection = (areas: Area[]): HostObject => ({ type: "RangeCollection", items: () => areas.map(at) });
  const row = (index: unknown): RangeObject => at({ ...area, row: area.row + Number(index), rows: 1 });
  const writeContents = (value: unknown): void => {
    if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
    writeCells(area, value, (atRow, column, cell) => {
      const covered = sheet.merges.some(
        (merge) =>
          meet(merge, { row: atRow, column, rows: 1, columns: 1 }) && (merge.row !== atRow || merge.column !== column),
      );
      // Excel reports success and drops what is written to a cell that a merge covers.
      if (!covered) sheet.setEntry(atRow, column, typedEntry(cell, sheet.formatAt(atRow, column)));
    });
    book.recalculate();
  };

  return {
    type: "Range",
    sheet,
    area,
    read: {
      Values: ask((atRow, column) => book.valueAt(sheet, atRow, column)),
      Formulas: ask((atRow, column) => sheet.entryAt(atRow, column)?.formula ?? book.valueAt(sheet, atRow, column)),
      NumberFormat: ask((atRow, column) => sheet.formatAt(atRow, column)),
      Text: ask((atRow, column) => shownText(book.valueAt(sheet, atRow, column), sheet.formatAt(atRow, column))),
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      Address: () => fullAddress(sheet.name, area),
      RowHidden: () => {
        const rows = Array.from({ length: area.rows }, (_, index) => sheet.hiddenRows.has(area.row + index));
        return rows.every((hidden) => hidden === rows[0]) ? rows[0] : null;
      },
    },
    write: {
      Values: writeContents,
      Formulas: writeContents,
      NumberFormat: (value) => {
        if (Array.isArray(value)) throw notSimulated("a number format for each cell");
        sheet.numberFormats.push({ area, property: "numberFormat", value });
      },
    },
    parts: {
      Format: () => rangeFormatObject(sheet, area),
      ConditionalFormats: () => conditionalFormatsObject(sheet, area),
      DataValidation: () => dataValidationObject(sheet, area),
    },
    methods: {
      Clear: (applyTo) => {
        if (applyTo !== undefined && applyTo !== null && applyTo !== "All") throw notSimulated(`clearing ${String(applyTo)}`);
        if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
        sheet.clear(area);
        book.recalculate();
      },
      GetRow: row,
      GetBoundingRect: (other) => {
        if (typeof other === "string") return at(boundingArea(area, parseArea(other)));
        if (!isRange(other) || other.sheet !== sheet) throw invalidArgument();
        return at(boundingArea(area, other.area));
      },
      // Only merged areas whose first cell lies in the range are told (OfficeDev/office-js#3611).
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => meet({ ...merge, rows: 1, columns: 1 }, area));
        if (merges.length > 512) throw new HostError("GeneralException", "more than 512 merged areas");
        return areasObject(merges);
      },
      GetSpecialCellsOrNullObject: (kind) => {
        if (kind !== "Visible") throw notSimulated(`special cells ${String(kind)}`);
        return areasObject(visibleAreas(sheet, area));
      },
      Merge: (across) => {
        if (across) throw notSimulated("merging across");
        if (sheet.merges.some((merge) => meet(merge, area))) throw invalidArgument("merged areas overlap");
        eachCell(area, (atRow, column) => {
          if (atRow !== area.row || column !== area.column) sheet.setEntry(atRow, column, { value: "" });
        });
        sheet.merges.push(area);
      },
      Select: () => book.select(sheet, area),
      _ValidateArraySize: (rows, columns) => checkSize(area, Number(rows), Number(columns)),
      _KeepReference: () => undefined,
    },
  };
}
