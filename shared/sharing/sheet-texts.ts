import { valueOfCell } from "./cell-values";
import type { XlsxPackage } from "./open-package";
import { readSheetCells } from "./sheet-cells";
import { stringsOf } from "./strings-of";
import type { SheetTexts } from "./text-figures";

/** The cells of some sheets of a file that hold a text, or show one; errors are none. */
export function sheetTexts({ parts, workbook, sheets }: XlsxPackage, isMeant: (sheet: string) => boolean): SheetTexts[] {
  const strings = stringsOf({ parts, workbook });
  return sheets.flatMap(({ name, part }) => {
    if (part === undefined || !isMeant(name)) return [];
    const cells = readSheetCells(parts.text(part)).rows.flatMap((row) => row.cells);
    const texts = cells.flatMap((cell) => {
      const value = cell.type === "e" ? undefined : valueOfCell(cell, strings);
      return typeof value === "string" ? [{ row: cell.row, column: cell.column, text: value }] : [];
    });
    return [{ sheet: name, texts }];
  });
}
