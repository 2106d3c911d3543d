import type { ReadingWatch } from "../shared/application/reading-watch";
import type { Selection } from "../shared/application/workbook";
import { Failure } from "../shared/domain/failure";
import type { Area, Grid } from "../shared/tables/grid";
import { areaOf, askArea, fromA1To, overlap, rangeOf } from "./excel-areas";
import { excelErrorCode, isAnswerTooLarge } from "./excel-errors";
import { excelFeatures } from "./features";
import { askHiddenRows } from "./hidden-rows";
import { inExcel } from "./in-excel";
import { askMerges } from "./merged-areas";
import { CELLS_A_READ } from "./reading-pages";
import { readValues } from "./read-values";

/** 100,000 rows of 30 columns, a year of dossiers of a province. */
const MOST_CELLS = 3_000_000;
/** Rows where headers stand: all that is asked of a sheet with more merged areas than Excel tells at once. */
const HEADER_ROWS = 40;

function askUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  askArea(used);
  return used;
}

/** How an area is asked for: where merged areas may begin, and how many cells an answer may hold. */
interface Asking {
  readonly mergesIn: Area;
  readonly cellsAPage: number;
  readonly watch: ReadingWatch | undefined;
}

/** Reads an area whose size is known: the merged areas and hidden rows come with the first values. */
async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  { mergesIn, cellsAPage, watch }: Asking,
): Promise<Grid> {
  const merges = askMerges(rangeOf(sheet, mergesIn));
  const hidden = askHiddenRows(rangeOf(sheet, area));
  const values = await readValues(context, sheet, area, cellsAPage, watch);
  return { sheet: sheet.name, area, values, merges: merges.touching(area), hiddenRows: hidden.inside(area) };
}

async function readUsed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  watch: ReadingWatch | undefined,
): Promise<Grid> {
  const cells = area.rows * area.columns;
  if (cells > MOST_CELLS) throw new Failure({ code: "tooManyCells", cells, most: MOST_CELLS });
  if (cells === 0) return { sheet: sheet.name, area, values: [], merges: [], hiddenRows: [] };
  const usual: Asking = { mergesIn: fromA1To(area), cellsAPage: CELLS_A_READ.usual, watch };
  try {
    return await readArea(context, sheet, area, usual);
  } catch (error) {
    if (isAnswerTooLarge(error))
      return readArea(context, sheet, area, { ...usual, cellsAPage: CELLS_A_READ.longTexts });
    const { mergesIn } = usual;
    if (error instanceof Failure || mergesIn.rows <= HEADER_ROWS || !excelFeatures().mergedAreas) throw error;
    return readArea(context, sheet, area, { ...usual, mergesIn: { ...mergesIn, rows: HEADER_ROWS } });
  }
}

function askSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,name");
  return sheet;
}

/** First how much is used, then its cells. */
async function readInSteps(
  context: Excel.RequestContext,
  name: string,
  part: Area | undefined,
  watch: ReadingWatch | undefined,
): Promise<Grid> {
  const sheet = askSheet(context, name);
  const used = askUsed(sheet);
  await context.sync();
  if (sheet.isNullObject) throw new Failure({ code: "sheetGone", sheet: name });
  return readUsed(context, sheet, part ? overlap(areaOf(used), part) : areaOf(used), watch);
}

/** A part that fits in one answer needs no look at the used area beforehand; what is not used is cut off afterwards. */
async function readAtOnce(context: Excel.RequestContext, name: string, part: Area): Promise<Grid> {
  const sheet = askSheet(context, name);
  const used = askUsed(sheet);
  // It is one page: there is nothing to tell, and nothing to stop.
  const asking: Asking = { mergesIn: fromA1To(part), cellsAPage: CELLS_A_READ.usual, watch: undefined };
  const grid = await readArea(context, sheet, part, asking);
  return cutTo(overlap(areaOf(used), part), grid);
}

function cutTo(area: Area, { values, merges, hiddenRows, ...grid }: Grid): Grid {
  const [row, column] = [area.row - grid.area.row, area.column - grid.area.column];
  return {
    ...grid,
    area,
    values: values.slice(row, row + area.rows).map((line) => line.slice(column, column + area.columns)),
    merges: merges.filter((merge) => overlap(merge, area).rows > 0),
    hiddenRows: hiddenRows.filter((hidden) => hidden >= area.row && hidden < area.row + area.rows),
  };
}

/** The used part of a sheet, or of `part`; see the port. Up to 50,000 cells: two requests, or one for a part. */
export function readSheet(name: string, part?: Area, watch?: ReadingWatch): Promise<Grid> {
  const inSteps = (): Promise<Grid> => inExcel((context) => readInSteps(context, name, part, watch));
  if (part === undefined || part.rows * part.columns > CELLS_A_READ.usual) return inSteps();
  // Whatever stood in the way is either gone when reading in steps, or told there.
  return inExcel((context) => readAtOnce(context, name, part)).catch(inSteps);
}

function askSelected(workbook: Excel.Workbook, inAPinch: boolean): Excel.Range {
  if (!inAPinch) return workbook.getSelectedRange();
  return excelFeatures().activeCell
    ? workbook.getActiveCell()
    : workbook.worksheets.getActiveWorksheet().getRange("A1");
}

async function selectionRead(
  context: Excel.RequestContext,
  inAPinch: boolean,
  watch: ReadingWatch | undefined,
): Promise<Selection> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const used = askUsed(sheet);
  const selected = askSelected(context.workbook, inAPinch);
  askArea(selected);
  await context.sync();
  return { grid: await readUsed(context, sheet, areaOf(used), watch), selected: areaOf(selected) };
}

/**
 * The used part of the active sheet and the selected area; see the port. When several areas or a chart are
 * selected Excel has no one range to tell (InvalidSelection): the active cell stands for it, or A1 before 1.7.
 */
export function readSelection(watch?: ReadingWatch): Promise<Selection> {
  return inExcel((context) =>
    selectionRead(context, false, watch).catch((error) => {
      if (excelErrorCode(error) !== "InvalidSelection") throw error;
      return selectionRead(context, true, watch);
    }),
  );
}
