import type { CopiedCells } from "../shared/application/workbook";
import { Failure } from "../shared/domain/failure";
import { areaAddress, type Area, type CellValue } from "../shared/tables/grid";
import { charactersOfPoints } from "./column-points";
import { rangeOf } from "./excel-areas";
import { isAnswerTooLarge } from "./excel-errors";
import { inExcel, worksheetOf } from "./in-excel";
import { CELLS_A_READ, readingPages } from "./reading-pages";

/** Formulas beside values and formats: half as many cells fit in an answer. */
const CELLS_A_PAGE = CELLS_A_READ.usual / 2;

/** The cells of an area as far as they have been read. */
interface PagesRead {
  readonly values: CellValue[][];
  readonly formats: string[][];
  formulas: number;
}

async function readPage(context: Excel.RequestContext, sheet: Excel.Worksheet, page: Area, into: PagesRead): Promise<void> {
  const range = rangeOf(sheet, page);
  range.load("values,numberFormat,formulas");
  await context.sync();
  const values = range.values as CellValue[][] | null;
  // Above its limits Excel answers null without an error (reference of Range.values).
  if (!values) throw new Failure({ code: "valuesNotDelivered", sheet: sheet.name, area: areaAddress(page) });
  values.forEach((row, at) => {
    into.values.push(row);
    into.formats.push((range.numberFormat as string[][])[at] ?? []);
    // A text that begins with "=" is its own value.
    const formulas = (range.formulas as CellValue[][])[at] ?? [];
    into.formulas += formulas.filter((cell, column) => String(cell).startsWith("=") && cell !== row[column]).length;
  });
}

async function readPages(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  cellsAPage: number,
): Promise<CopiedCells> {
  const columns = Array.from({ length: area.columns }, (_, at) => {
    const { format } = rangeOf(sheet, { row: area.row, column: area.column + at, rows: 1, columns: 1 });
    format.load("columnWidth");
    return format;
  });
  const read: PagesRead = { values: [], formats: [], formulas: 0 };
  for (const page of readingPages(area, cellsAPage)) await readPage(context, sheet, page, read);
  return { ...read, columnWidths: columns.map(({ columnWidth }) => charactersOfPoints(columnWidth)) };
}

/** What a copy of an area is made from; see the port. Two requests up to 25,000 cells; the widths come with the first values. */
export function readCopy(name: string, area: Area): Promise<CopiedCells> {
  return inExcel(async (context) => {
    const sheet = await worksheetOf(context, name);
    return readPages(context, sheet, area, CELLS_A_PAGE).catch((error: unknown) => {
      if (!isAnswerTooLarge(error)) throw error;
      return readPages(context, sheet, area, CELLS_A_READ.longTexts / 2);
    });
  });
}
