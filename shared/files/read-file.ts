import { Failure } from "../domain/failure";
import type { Grid } from "../tables/grid";
import { csvGrid } from "./csv-grid";
import { kindOfFile } from "./file-kind";
import { htmlGrid } from "./html-grid";
import { readXlsxFile } from "./read-xlsx-file";
import { sheetOf } from "./sheet-of-file";
import { decodedText } from "./text-encoding";

/** Of files read in the pane. */
export const MOST_MEGABYTES = 20;

/**
 * The filled sheets of a spreadsheet file, hidden ones included, in their order: values, merged areas and hidden rows
 * as the hosts give them, from A1 on; dates are text, day/month/year. What the file is, is told by its contents, never
 * by its name: .xlsx, .csv (UTF-8, UTF-16 or Windows-1258; separated by commas, semicolons or tabs), and the HTML
 * tables that one-stop systems hand out as .xls. Nothing of the file is run, loaded from elsewhere or sent anywhere.
 *
 * @param name the file's name, for failures and for the sheet of a file that names none.
 * @throws Failure `fileEmpty`, `fileTooLarge` (20 MB, or 200 MB or 3,000,000 cells unpacked), `fileEncrypted`,
 *   `fileOldFormat` (binary .xls), `columnsUnclear` (see `csvGrid`), or `fileNotRead` for everything else.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<Grid[]> {
  if (bytes.length === 0) throw new Failure({ code: "fileEmpty", name });
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) throw new Failure({ code: "fileTooLarge", name });
  const grids = (await read(name, bytes)).filter(({ values }) => values.some((row) => row.some((cell) => cell !== "")));
  if (grids.length === 0) throw new Failure({ code: "fileEmpty", name });
  return grids;
}

async function read(name: string, bytes: Uint8Array): Promise<Grid[]> {
  const text = decodedText(bytes);
  switch (kindOfFile(bytes, text)) {
    case "zip":
      return readXlsxFile(name, bytes);
    case "encrypted":
      throw new Failure({ code: "fileEncrypted", name });
    case "oldFormat":
      throw new Failure({ code: "fileOldFormat", name });
    case "html":
      return [htmlGrid(sheetOf(name), text ?? "")];
    case "text":
      return [csvGrid(sheetOf(name), text ?? "", name)];
    case "unknown":
      throw new Failure({ code: "fileNotRead", name });
  }
}
