import { areaAddress, type Area } from "../tables/grid";
import type { CellPlace } from "../formulas/spill-anchor";

/** The cell of an A1 address such as "C7" or "$C$7"; undefined for anything else. */
export function cellOf(address: string): CellPlace | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** The area of "C5:C9" or "C5"; undefined for anything else. */
export function areaNamed(reference: string): Area | undefined {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [cellOf(first), cellOf(last)];
  if (from === undefined || to === undefined) return undefined;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Cells as few areas, in the order of their columns: each unbroken run down a column, runs of the same rows side by side as one. */
export function areasOf(cells: readonly CellPlace[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas = new Map<string, Area>();
  for (const run of runs) {
    const left = `${run.row},${run.rows},${run.column}`;
    const area = areas.get(left);
    areas.delete(left);
    const joined = area === undefined ? run : { ...area, columns: area.columns + 1 };
    areas.set(`${run.row},${run.rows},${run.column + 1}`, joined);
  }
  return [...areas.values()].sort((one, other) => one.column - other.column || one.row - other.row);
}

/** An area on a sheet, as formulas and people write it: 'Sheet 5'!D5:D20. */
export function placeName(sheet: string, area: Area): string {
  return `'${sheet.replace(/'/g, "''")}'!${areaAddress(area)}`;
}
