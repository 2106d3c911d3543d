import type { ReadingWatch } from "../shared/application/reading-watch";
import { Failure } from "../shared/domain/failure";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress } from "../shared/tables/grid";
import { datePositions, dateText } from "./date-cells";
import { rangeOf } from "./excel-areas";
import { readingPages } from "./reading-pages";

async function readPage(context: Excel.RequestContext, sheet: Excel.Worksheet, page: Area): Promise<CellValue[][]> {
  const range = rangeOf(sheet, page);
  range.load("values,numberFormat");
  await context.sync();
  // Above its limits Excel answers null without an error (reference of Range.values); null is never zero dossiers.
  const values = range.values as CellValue[][] | null;
  if (!values) throw new Failure({ code: "valuesNotDelivered", sheet: sheet.name, area: areaAddress(page) });
  const dates = datePositions(values, range.numberFormat as string[][]);
  if (dates.length === 0) return values;
  range.load("text");
  await context.sync();
  for (const { row, column } of dates) {
    const line = values[row];
    if (line) line[column] = dateText(line[column] as number, range.text[row]?.[column] ?? "");
  }
  return values;
}

/**
 * The values of an area, dates as text; one request for every `cellsAPage`, and one more where there are dates.
 * Fails with `valuesNotDelivered` when Excel answers nothing, and with `readingStopped` before the next page once that
 * is asked for. `sheet` must have its name loaded.
 */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  cellsAPage: number,
  watch?: ReadingWatch,
): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  for (const page of readingPages(area, cellsAPage)) {
    if (watch?.signal.aborted === true) throw new Failure({ code: "readingStopped" });
    for (const row of await readPage(context, sheet, page)) values.push(row);
    // What comes in one answer has no way to show.
    if (values.length < area.rows) watch?.progress(values.length / area.rows);
  }
  return values;
}
