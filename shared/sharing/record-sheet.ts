import type { Area } from "../tables/grid";
import type { OwnCell } from "./own-cells";
import type { RecordedContent, RecordedRow } from "./originals";
import { valueOfCell } from "./cell-values";
import type { SheetCell, SheetRow, SheetRows } from "./sheet-cells";

/**
 * Formulas that another host shows otherwise: one that reads another file is shown with the file's name, and what Google has frozen may
 * live again there.
 */
export const SHOWN_OTHERWISE = /\[\d+\]|DUMMYFUNCTION/i;

/**
 * What stands in the cells of a sheet that are not ours, as `Workbook.readContents` tells it: formulas with their "=", days
 * as numbers, else values. Left open are cells that array formulas of others fill, and formulas that hosts show otherwise.
 */
export function recordSheet(
  { rows }: SheetRows,
  formulas: ReadonlyMap<SheetCell, string>,
  own: readonly OwnCell[],
  strings: readonly string[],
): RecordedRow[] {
  const ours = new Set(own.map(({ cell }) => cell));
  const arrays = arraysByRow(rows);
  const recorded = rows.map((line): RecordedRow => {
    const contents: RecordedContent[] = [];
    for (const cell of line.cells) {
      const text = formulas.get(cell);
      const isFilled = cell.formula === undefined && (arrays.get(line.row) ?? []).some((area) => spans(area, cell.column));
      const isOpen = ours.has(cell) || isFilled || (text === undefined ? cell.formula !== undefined : SHOWN_OTHERWISE.test(text));
      const content = isOpen ? undefined : (text ?? (cell.value === undefined ? "" : valueOfCell(cell, strings)));
      if (content === "") continue;
      while (contents.length < cell.column) contents.push("");
      contents[cell.column] = content;
    }
    return { row: line.row, contents };
  });
  return recorded.filter(({ contents }) => contents.length > 0);
}

/** The array formulas of several cells by the rows in which the sheet has cells of them. */
function arraysByRow(rows: readonly SheetRow[]): ReadonlyMap<number, readonly Area[]> {
  const lastRow = rows[rows.length - 1]?.row ?? -1;
  const byRow = new Map<number, Area[]>();
  for (const { cells } of rows)
    for (const { formula } of cells) {
      const area = formula?.kind === "array" ? formula.area : undefined;
      if (area === undefined || area.rows * area.columns <= 1) continue;
      for (let row = area.row; row < area.row + area.rows && row <= lastRow; row += 1) {
        const others = byRow.get(row);
        if (others === undefined) byRow.set(row, [area]);
        else others.push(area);
      }
    }
  return byRow;
}

function spans({ column: first, columns }: Area, column: number): boolean {
  return column >= first && column < first + columns;
}
