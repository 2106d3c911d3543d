import { stopIfAsked } from "../shared/application/run-in-slices";
import type { FormulaCell, FormulaScope, SheetFormulas } from "../shared/application/formula-cells";
import type { ReadingWatch } from "../shared/application/reading-watch";
import { Failure } from "../shared/domain/failure";
import { sheetsWithin } from "../shared/application/sheets-within";
import { mentionsAny } from "../shared/formulas/mentions";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress } from "../shared/tables/grid";
import { areaOf, askArea, rangeOf } from "./excel-areas";
import { isAnswerTooLarge } from "./excel-errors";
import { inExcel } from "./in-excel";
import { CELLS_A_READ, readingPages } from "./reading-pages";

/** Formulas beside values: half as many cells fit in an answer. */
const CELLS_A_PAGE = CELLS_A_READ.usual / 2;

type IsMeant = (formula: string) => boolean;

/** A page of a sheet, whose formulas go to `cells`. */
interface FormulaPage {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly cells: FormulaCell[];
}

/** Reads the formulas of some pages in one answer. */
async function readPages(context: Excel.RequestContext, pages: readonly FormulaPage[], isMeant: IsMeant): Promise<void> {
  const ranges = pages.map(({ sheet, area }) => {
    const range = rangeOf(sheet, area);
    range.load("formulas,values");
    return range;
  });
  await context.sync();
  pages.forEach(({ sheet, area, cells }, at) => {
    const formulas = ranges[at]?.formulas as CellValue[][] | null | undefined;
    const values = ranges[at]?.values as CellValue[][] | null | undefined;
    // Above its limits Excel answers null without an error (reference of Range.values).
    if (!formulas || !values)
      throw new Failure({ code: "valuesNotDelivered", sheet: sheet.name, area: areaAddress(area) });
    const locked = sheet.protection.protected;
    formulas.forEach((line, row) =>
      line.forEach((content, column) => {
        const value = values[row]?.[column] ?? "";
        // A text that begins with "=" is its own value.
        if (typeof content !== "string" || !content.startsWith("=") || content === value || !isMeant(content)) return;
        cells.push({ row: area.row + row, column: area.column + column, formula: content, value, locked });
      }),
    );
  });
}

/** Pages in the order given, as many together as fit in one answer. */
function answersOf(pages: readonly FormulaPage[]): FormulaPage[][] {
  const answers: FormulaPage[][] = [];
  let room = 0;
  for (const page of pages) {
    const size = page.area.rows * page.area.columns;
    const last = answers[answers.length - 1];
    if (last === undefined || size > room) {
      answers.push([page]);
      room = CELLS_A_PAGE - size;
    } else {
      last.push(page);
      room -= size;
    }
  }
  return answers;
}

const inPages = (page: FormulaPage, cellsAPage: number): FormulaPage[] =>
  readingPages(page.area, cellsAPage).map((area) => ({ ...page, area }));

/**
 * The cells whose formula mentions something; see the port. Two requests, and one for every 25,000 cells: small sheets share
 * one. Looks at `watch` before each.
 */
export function readFormulas(
  mentions: readonly string[],
  within?: FormulaScope,
  watch?: ReadingWatch,
): Promise<SheetFormulas[]> {
  const isMeant = mentionsAny(mentions);
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      askArea(range);
      sheet.protection.load("protected");
      return { sheet, range };
    });
    await context.sync();
    const filled = used.filter(({ range }) => !range.isNullObject).map(({ sheet, range }) => {
      return { name: sheet.name, sheet, area: areaOf(range), cells: [] as FormulaCell[] };
    });
    const looked = sheetsWithin(filled, ({ area: { rows, columns } }) => rows * columns, within);
    const pages = looked.flatMap(([page, fits]) => (fits ? inPages(page, CELLS_A_PAGE) : []));
    for (const answer of answersOf(pages)) {
      stopIfAsked(watch);
      await readPages(context, answer, isMeant).catch(async (error: unknown) => {
        if (!isAnswerTooLarge(error)) throw error;
        for (const page of answer.flatMap((each) => inPages(each, CELLS_A_READ.longTexts / 2)))
          await readPages(context, [page], isMeant);
      });
    }
    return looked.flatMap(([{ sheet, cells }, fits]): SheetFormulas[] => {
      if (fits && cells.length === 0) return [];
      return [{ sheet: sheet.name, hidden: sheet.visibility !== "Visible", cells, ...(!fits && { unread: true }) }];
    });
  });
}
