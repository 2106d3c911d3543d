import type { ColumnBlock, ColumnRun, ColumnsRead } from "../shared/application/columns-read";
import { Failure } from "../shared/domain/failure";
import { columnSpans, paddedWithBlanks, type ColumnSpan } from "../shared/tables/column-spans";
import { areaAddress, type Area, type CellValue } from "../shared/tables/grid";
import { ROWS_OF_A_SHEET } from "../shared/tables/sheet-size";
import { areaOf, askArea, fromA1To, rangeOf } from "./excel-areas";
import { isAnswerTooLarge } from "./excel-errors";
import { inExcel, worksheetOf } from "./in-excel";

const NO_CELLS: ColumnBlock = { columns: [], row: 0, rows: 0 };

/** See the port. One request. */
export async function usedArea(name: string): Promise<Area> {
  const { used } = await readColumns(name, { ...NO_CELLS, withUsed: true });
  return used as Area;
}

/** See the port. One request with one range for each run; an answer above 5 MB fails with `valuesNotDelivered`. */
export async function readColumns(name: string, block: ColumnBlock): Promise<ColumnsRead> {
  const spans = columnSpans(block.columns, block.rows);
  try {
    return await inExcel((context) => readSpans(context, name, spans, block));
  } catch (error) {
    // What is asked of a sheet that is not there may be refused in other words.
    if (error instanceof Failure && error.detail.code === "hostRefused") await inExcel((context) => worksheetOf(context, name));
    throw error;
  }
}

async function readSpans(
  context: Excel.RequestContext,
  name: string,
  spans: readonly ColumnSpan[],
  { row, rows, withUsed }: ColumnBlock,
): Promise<ColumnsRead> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const used = withUsed === true ? sheet.getUsedRangeOrNullObject(true) : undefined;
  if (used !== undefined) askArea(used);
  const within = Math.max(0, Math.min(rows, ROWS_OF_A_SHEET - row));
  const areas = within === 0 ? [] : spans.map((span) => ({ ...span, row, rows: within }));
  const ranges = areas.map((area) => rangeOf(sheet, area));
  for (const range of ranges) range.load("values");
  await context.sync().catch((error: unknown) => {
    throw isAnswerTooLarge(error) ? notDelivered(name, areas[0]) : error;
  });
  if (sheet.isNullObject) throw new Failure({ code: "sheetGone", sheet: name });
  const runs = spans.map(({ column, columns }, at): ColumnRun => {
    const values = ranges[at] === undefined ? [] : (ranges[at].values as CellValue[][] | null);
    if (values === null) throw notDelivered(sheet.name, areas[at]);
    return { column, values: paddedWithBlanks(values, rows, columns) };
  });
  return used === undefined ? { runs } : { runs, used: fromA1To(areaOf(used)) };
}

function notDelivered(sheet: string, area: Area | undefined): Failure {
  return new Failure({ code: "valuesNotDelivered", sheet, area: area === undefined ? "" : areaAddress(area) });
}
