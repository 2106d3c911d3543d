import type { FormulaCell, SheetFormulas } from "../shared/application/workbook";
import { Failure } from "../shared/domain/failure";
import { mentionsAny } from "../shared/formulas/mentions";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress } from "../shared/tables/grid";
import { areaOf, askArea, rangeOf } from "./excel-areas";
import { isAnswerTooLarge } from "./excel-errors";
import { inExcel } from "./in-excel";
import { CELLS_A_READ, readingPages } from "./pages";

/** Formulas beside values: half as many cells fit in an answer. */
const CELLS_A_PAGE = CELLS_A_READ.usual / 2;

type IsMeant = (formula: string) => boolean;

async function readPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  page: Area,
  isMeant: IsMeant,
): Promise<FormulaCell[]> {
  const range = rangeOf(sheet, page);
  range.load("formulas,values");
  await context.sync();
  const formulas = range.formulas as CellValue[][] | null;
  const values = range.values as CellValue[][] | null;
  // Above its limits Excel answers null without an error (reference of Range.values).
  if (!formulas || !values)
    throw new Failure({ code: "valuesNotDelivered", sheet: sheet.name, area: areaAddress(page) });
  const locked = sheet.protection.protected;
  return formulas.flatMap((line, row) =>
    line.flatMap((content, column): FormulaCell[] => {
      const value = values[row]?.[column] ?? "";
      // A text that begins with "=" is its own value.
      if (typeof content !== "string" || !content.startsWith("=") || content === value || !isMeant(content)) return [];
      return [{ row: page.row + row, column: page.column + column, formula: content, value, locked }];
    }),
  );
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
  isMeant: IsMeant,
  cellsAPage: number,
): Promise<FormulaCell[]> {
  const cells: FormulaCell[] = [];
  for (const page of readingPages(used, cellsAPage))
    for (const cell of await readPage(context, sheet, page, isMeant)) cells.push(cell);
  return cells;
}

/** The cells whose formula mentions something; see the port. Two requests, and one for every 25,000 cells of a sheet. */
export function readFormulas(mentions: readonly string[]): Promise<SheetFormulas[]> {
  const isMeant = mentionsAny(mentions);
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      askArea(range);
      sheet.protection.load("protected");
      return range;
    });
    await context.sync();
    const found: SheetFormulas[] = [];
    for (const [at, sheet] of worksheets.items.entries()) {
      const range = used[at];
      if (range === undefined || range.isNullObject) continue;
      const read = (cellsAPage: number): Promise<FormulaCell[]> =>
        readSheet(context, sheet, areaOf(range), isMeant, cellsAPage);
      const cells = await read(CELLS_A_PAGE).catch((error: unknown) => {
        if (!isAnswerTooLarge(error)) throw error;
        return read(CELLS_A_READ.longTexts / 2);
      });
      if (cells.length > 0) found.push({ sheet: sheet.name, hidden: sheet.visibility !== "Visible", cells });
    }
    return found;
  });
}
