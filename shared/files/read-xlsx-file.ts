import type { CellValue as XlsxValue, Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { Failure } from "../domain/failure";
import type { CellValue, Grid } from "../tables/grid";
import { dayText } from "./day-text";
import { unpacksWithin } from "./unpacked-size";

/** A sheet of 100,000 rows by 12 columns unpacks to about 40 MB. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Of the whole file; as many as the hosts are asked for. */
export const MOST_CELLS = 3_000_000;

/** The sheets of an .xlsx file. Formulas count with the values that were saved with them; one without is blank. */
export async function readXlsxFile(name: string, bytes: Uint8Array): Promise<Grid[]> {
  if (!(await unpacksWithin(bytes, MOST_UNPACKED_BYTES))) throw new Failure({ code: "fileNotRead", name });
  const { sheets } = await readXlsx(bytes).catch(() => Promise.reject(new Failure({ code: "fileNotRead", name })));
  const cells = sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.length, sum), 0);
  if (cells > MOST_CELLS) throw new Failure({ code: "fileTooLarge", name });
  return sheets.map(gridOf);
}

function gridOf({ name, rows, merges = [], rowDefs }: Sheet): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hidden = [...(rowDefs ?? [])].filter(([row, { hidden: isHidden }]) => isHidden === true && row < rows.length);
  return {
    sheet: name,
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: rows.map((row) => Array.from({ length: columns }, (_, column) => valueOf(row[column] ?? null))),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    hiddenRows: hidden.map(([row]) => row).sort((first, second) => first - second),
  };
}

function valueOf(value: XlsxValue): CellValue {
  if (value === null) return "";
  return value instanceof Date ? dayText(value) : value;
}
