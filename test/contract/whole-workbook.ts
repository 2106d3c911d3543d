import type { SheetSummary, Workbook } from "../../shared/application/workbook";
import type { Grid } from "../../shared/tables/grid";

/** Everything the port can see of a workbook, to compare before and after. */
export interface WholeWorkbook {
  readonly sheets: readonly SheetSummary[];
  readonly grids: readonly Grid[];
}

/** Reads every sheet through the port. */
export async function wholeWorkbook(workbook: Workbook): Promise<WholeWorkbook> {
  const sheets = await workbook.sheets();
  const grids: Grid[] = [];
  for (const sheet of sheets) grids.push(await workbook.readSheet(sheet.name));
  return { sheets, grids };
}

/** A value as it is after crossing a wire as JSON. */
export function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
