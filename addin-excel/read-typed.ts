import type { Area, CellValue } from "../shared/tables/grid";
import { readContents } from "./cell-contents";
import { inExcel, worksheetOf } from "./in-excel";

/** What stands in an area as one would type it; see the port (`Workbook.readContents`). */
export function readTyped(name: string, area: Area): Promise<CellValue[][]> {
  return inExcel(async (context) => (await readContents(context, await worksheetOf(context, name), area)).typed);
}
