import type { ICellData, Injector } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { Failure } from "../../shared/domain/failure";
import type { Area, CellValue } from "../../shared/tables/grid";
import { areaAddress } from "../../shared/tables/grid";
import type { FWorksheet } from "../facade";
import { SheetCells } from "./cell-values";
import { mergesIn } from "./read-grid";

/**
 * A value as Univer keeps it. Without `t` a text that looks like a number would become one, and with a plain text
 * type a number format would show "1.204" as 1.
 */
export function cellOfValue(value: CellValue): ICellData {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksNumeric = value.trim() !== "" && !Number.isNaN(Number(value));
  return { v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null };

function cellOfContent(content: CellValue): ICellData {
  if (typeof content === "string" && content.startsWith("=")) return { ...CLEARED, f: content };
  return { ...CLEARED, ...cellOfValue(content) };
}

/** The contents of an area: formulas where there are any, values elsewhere. */
export function contentsOf(worksheet: FWorksheet, injector: Injector, area: Area): CellValue[][] {
  const cells = new SheetCells(worksheet, injector);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cells.content(area.row + row, area.column + column)),
  );
}

/** Fails with `shapesDiffer` unless `contents` is as large as `area`. */
export function requireShape(area: Area, contents: readonly (readonly CellValue[])[]): void {
  const fits = contents.length === area.rows && contents.every((row) => row.length === area.columns);
  if (fits) return;
  const second = `${contents.length} × ${contents[0]?.length ?? 0}`;
  throw new Failure({ code: "shapesDiffer", first: `${area.rows} × ${area.columns}`, second });
}

/** Fails with `sheetProtected` or `mergedCells` when cells of the area cannot be written one by one. */
export function requireWritable(worksheet: FWorksheet, area: Area): void {
  const sheet = worksheet.getSheetName();
  if (!worksheet.getWorksheetPermission().canEdit()) throw new Failure({ code: "sheetProtected", sheet });
  const [merge] = mergesIn(worksheet, area);
  if (merge !== undefined) throw new Failure({ code: "mergedCells", sheet, area: areaAddress(merge) });
}

/** Puts contents into an area in one step of Univer's undo; formats stay. */
export function writeContents(
  worksheet: FWorksheet,
  area: Area,
  contents: readonly (readonly CellValue[])[],
): void {
  const { row, column, rows, columns } = area;
  worksheet.getRange(row, column, rows, columns).setValues(contents.map((cells) => cells.map(cellOfContent)));
}
