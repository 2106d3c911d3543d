import { Workbook, type CellValue as LibraryValue } from "@cj-tech-master/excelts";
import { readFile } from "../../shared/files/read-file";
import type { Originals } from "../../shared/sharing/originals";
import type { SheetContents } from "../../shared/sharing/plan-taking-back";
import { readOriginals } from "../../shared/sharing/read-originals";
import type { CellValue, Grid } from "../../shared/tables/grid";

/** A file as another library opens it. */
export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  return workbook;
}

/** The file as that library saves it. */
export async function saved(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What stands on every sheet, as `Workbook.readContents` would tell it. */
export function contentsOf(workbook: Workbook): SheetContents[] {
  return workbook.worksheets.map((sheet) => {
    const [rows, columns] = [sheet.rowCount, sheet.columnCount];
    const contents = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = sheet.getCell(row + 1, column + 1);
        if (cell.isMerged && cell.master !== cell) return "";
        return cell.formula !== undefined && cell.formula !== "" ? "=" + cell.formula : contentOf(cell.value);
      }),
    );
    return { sheet: sheet.name, area: { row: 0, column: 0, rows, columns }, contents };
  });
}

function contentOf(value: LibraryValue): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") {
    if ("error" in value) return String(value.error);
    if ("richText" in value) return value.richText.map(({ text }) => text).join("");
    throw new Error(JSON.stringify(value));
  }
  return value;
}

/** The sheet of originals, as `shared/files` reads it. */
export async function originalsGrid(bytes: Uint8Array): Promise<Grid> {
  const grid = (await readFile("a.xlsx", bytes)).find(({ sheet }) => sheet === "Thước - công thức gốc");
  if (grid === undefined) throw new Error("no originals");
  return grid;
}

export async function originalsIn(bytes: Uint8Array): Promise<Originals> {
  return readOriginals(await originalsGrid(bytes));
}
