import { Failure } from "../../shared/domain/failure";
import { withSemicolons } from "../../shared/formulas/argument-separator";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { isFormulaContent, readCells } from "./cell-contents";

const TEXT = "@";
const AUTOMATIC = "General";
/** What a formula may differ by from the value it must come to: the noise of binary arithmetic. */
const NOISE = 1e-9;

/**
 * A number format for every cell of a report, for one `setNumberFormats` before the contents. Every non-empty text
 * gets "@", so that the host takes none for a formula, a number or a date; a number or a formula never does, since
 * it would become text. Where several formats of the report meet, the last one holds.
 */
export function reportFormats({ cells, formats }: Pick<ReportSheet, "cells" | "formats">): string[][] {
  const table = cells.map((row) => row.map(() => AUTOMATIC));
  for (const { area, format } of formats)
    for (const row of table.slice(area.row, area.row + area.rows))
      row.fill(format, area.column, Math.min(area.column + area.columns, row.length));
  return table.map((row, at) => row.map((format, column) => formatFor(cells[at]?.[column] ?? "", format)));
}

function formatFor(cell: ReportCell, wished: string): string {
  if (typeof cell === "string") return cell === "" ? wished : TEXT;
  return wished === TEXT ? AUTOMATIC : wished;
}

/** What the one `setValues` of a report is given; formulas in the spelling that every locale reads alike. */
export function reportValues({ cells }: Pick<ReportSheet, "cells">): CellValue[][] {
  return cells.map((row) => row.map((cell) => (isFormula(cell) ? withSemicolons(cell.formula) : cell)));
}

/**
 * Reads a written report back and gives its contents, for the receipt. Fails with `writeIncomplete` when a cell does
 * not hold what it was given, or a formula does not come to the value it must come to.
 */
export function verifiedContents(
  range: GoogleAppsScript.Spreadsheet.Range,
  { cells, name }: Pick<ReportSheet, "cells" | "name">,
): CellValue[][] {
  const { contents, values } = readCells(range);
  const complete = cells.every((row, at) =>
    row.every((cell, column) => {
      if (isFormula(cell) !== isFormulaContent(contents[at]?.[column])) return false;
      // A number that its format shows as a day is read as a text, and is its content.
      const found = typeof cell === "number" ? contents : values;
      return agrees(found[at]?.[column], isFormula(cell) ? cell.value : cell);
    }),
  );
  if (!complete) throw new Failure({ code: "writeIncomplete", sheet: name });
  return contents;
}

function agrees(found: CellValue | undefined, wanted: CellValue): boolean {
  if (typeof found === "number" && typeof wanted === "number")
    return Math.abs(found - wanted) <= NOISE * Math.max(1, Math.abs(wanted));
  return found === wanted;
}
