import { Failure } from "../shared/domain/failure";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress } from "../shared/tables/grid";
import { rangeOf } from "./excel-areas";
import { isAnswerTooLarge } from "./excel-errors";
import { CELLS_A_READ, readingPages } from "./reading-pages";
import { contentOf } from "./typed-text";

/** What stands in the cells of an area: as typed, and as computed. */
export interface Contents {
  readonly typed: CellValue[][];
  readonly values: CellValue[][];
  readonly formats: string[][];
}

async function readPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  page: Area,
  into: Contents,
): Promise<void> {
  const range = rangeOf(sheet, page);
  range.load("formulas,values,numberFormat");
  await context.sync();
  const formulas = range.formulas as CellValue[][] | null;
  const values = range.values as CellValue[][] | null;
  if (!formulas || !values) throw new Failure({ code: "valuesNotDelivered", sheet: "", area: areaAddress(page) });
  const formats = range.numberFormat as string[][];
  formulas.forEach((line, row) => {
    into.typed.push(line.map((cell, at) => contentOf(cell, values[row]?.[at] ?? "", formats[row]?.[at] ?? "General")));
    into.values.push(values[row] ?? []);
    into.formats.push(formats[row] ?? []);
  });
}

async function readPages(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  cellsAPage: number,
): Promise<Contents> {
  const contents: Contents = { typed: [], values: [], formats: [] };
  for (const page of readingPages(area, cellsAPage)) await readPage(context, sheet, page, contents);
  return contents;
}

/**
 * Reads what stands in an area; writes queued before are carried out by the first request. Fails with
 * `valuesNotDelivered`. Without `cellsAPage` the usual number is tried, then that for long texts.
 */
export async function readContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  cellsAPage?: number,
): Promise<Contents> {
  try {
    return await readPages(context, sheet, area, cellsAPage ?? CELLS_A_READ.usual);
  } catch (error) {
    if (cellsAPage !== undefined || !isAnswerTooLarge(error)) throw error;
    return readPages(context, sheet, area, CELLS_A_READ.longTexts);
  }
}
