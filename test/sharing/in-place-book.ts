import { cellOf } from "../../shared/sharing/cell-name";
import type { OpenSheet } from "../../shared/sharing/open-sheet";
import { areaAround } from "../../shared/tables/single-cells";
import type { CellValue } from "../../shared/tables/grid";
import { fileOfParts, partsOf } from "./xlsx-parts";

/** A cell: a value, or a formula with what it shows and, where it fills several, its area. */
export type BookCell = CellValue | readonly [formula: string, value: CellValue, area?: string];

/** Sheets as a test writes them, cells by their addresses, in the order of rows. */
export type Book = Readonly<Record<string, Readonly<Record<string, BookCell>>>>;

/** The workbook as a file. */
export function asFile(book: Book): Uint8Array {
  return fileOfParts(partsOf(Object.fromEntries(Object.entries(book).map(([name, cells]) => [name, rowsOf(cells)]))));
}

/** The same workbook as it is read from a host. */
export function asOpen(book: Book): OpenSheet[] {
  return Object.entries(book).map(([name, cells]): OpenSheet => {
    const placed = Object.entries(cells).map(([address, cell]) => ({ ...placeOf(address), cell }));
    const area = areaAround(placed);
    const contents = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column): CellValue => {
        const cell = placed.find((each) => each.row === area.row + row && each.column === area.column + column)?.cell ?? "";
        return typeof cell === "object" ? cell[0] : cell;
      }),
    );
    const formulas = placed.flatMap(({ row, column, cell }) => (typeof cell === "object" ? [{ row, column, formula: cell[0], value: cell[1] }] : []));
    return { name, formulas, seen: { sheet: name, area, contents } };
  });
}

function placeOf(address: string): { row: number; column: number } {
  const place = cellOf(address);
  if (place === undefined) throw new Error(address);
  return place;
}

function rowsOf(cells: Readonly<Record<string, BookCell>>): string {
  const rows = new Map<number, string>();
  for (const [address, cell] of Object.entries(cells)) {
    const { row } = placeOf(address);
    rows.set(row, (rows.get(row) ?? "") + xmlOf(address, cell));
  }
  return [...rows].map(([row, xml]) => `<row r="${row + 1}">${xml}</row>`).join("");
}

function xmlOf(address: string, cell: BookCell): string {
  const [formula, value, area] = typeof cell === "object" ? cell : [undefined, cell];
  const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const type = typeof value === "string" ? ` t="str"` : typeof value === "boolean" ? ` t="b"` : "";
  const element = formula === undefined ? "" : `<f${area === undefined ? "" : ` t="array" ref="${area}"`}>${escaped(formula.slice(1))}</f>`;
  return `<c r="${address}"${type}>${element}<v>${escaped(String(value))}</v></c>`;
}
