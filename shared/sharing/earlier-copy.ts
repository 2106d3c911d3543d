import { Failure } from "../domain/failure";
import type { CellValue, Grid } from "../tables/grid";
import { valueOfCell } from "./cell-values";
import { formulaTexts } from "./formula-texts";
import type { PackageSheet, XlsxPackage } from "./open-package";
import type { Originals } from "./originals";
import { planTakingBack, type SheetContents } from "./plan-taking-back";
import { readOriginals } from "./read-originals";
import { ORIGINALS_SHEET, sameName } from "./sharing-sheets";
import { readSheetCells } from "./sheet-cells";
import { stringsOf } from "./strings-of";

/** The two sheets that an earlier working copy has left in a file. */
export interface EarlierCopy {
  readonly originals: PackageSheet | undefined;
  readonly guide: PackageSheet | undefined;
}

/**
 * What an earlier working copy has left in a file that was taken back: nobody needs it any more, and a copy made of that file is to
 * tell of itself.
 *
 * @throws Failure `workingCopyAlready` while anything is left to take back, or where that cannot be told
 */
export function earlierCopy(file: XlsxPackage): EarlierCopy {
  const originals = file.sheets.find(({ name, part }) => part !== undefined && sameName(name, ORIGINALS_SHEET));
  if (originals === undefined) return { originals, guide: undefined };
  const already = new Failure({ code: "workingCopyAlready", sheet: originals.name });
  const strings = stringsOf(file);
  const kept = readOrRefuse(gridOf(contentsOf(file, originals, strings)), already);
  const meant = new Set(kept.cells.map(({ sheet }) => sheet));
  const now = file.sheets.filter(({ name }) => meant.has(name)).map((sheet) => contentsOf(file, sheet, strings));
  if (planTakingBack({ ...kept, sheets: kept.sheets.map(({ name }) => ({ name, rows: undefined })) }, now).restore.length > 0) throw already;
  return { originals, guide: file.sheets.find(({ name, part }) => part !== undefined && name === kept.guide) };
}

function readOrRefuse(grid: Grid, refusal: Failure): Originals {
  try {
    return readOriginals(grid);
  } catch {
    throw refusal;
  }
}

/** What stands on a sheet of a file, from A1 on, as `Workbook.readContents` would tell it. */
function contentsOf({ parts }: XlsxPackage, { name, part }: PackageSheet, strings: readonly string[]): SheetContents {
  const contents: CellValue[][] = [];
  const sheet = part === undefined ? undefined : readSheetCells(parts.text(part));
  const formulas = sheet && formulaTexts(sheet);
  for (const { row, cells } of sheet?.rows ?? []) {
    const line: CellValue[] = [];
    for (const cell of cells) {
      while (line.length < cell.column) line.push("");
      line[cell.column] = formulas?.get(cell) ?? valueOfCell(cell, strings) ?? "";
    }
    while (contents.length < row) contents.push([]);
    contents[row] = line;
  }
  const columns = contents.reduce((most, line) => Math.max(most, line.length), 0);
  return { sheet: name, area: { row: 0, column: 0, rows: contents.length, columns }, contents };
}

function gridOf({ sheet, area, contents }: SheetContents): Grid {
  return { sheet, area, values: contents, merges: [], hiddenRows: [] };
}
