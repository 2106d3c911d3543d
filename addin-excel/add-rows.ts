import { Failure } from "../shared/domain/failure";
import { headRow, movedDown, rowsBelowHead, takesRows, takesRowsByName, type AddedRows } from "../shared/reports/added-rows";
import type { ReportSheet } from "../shared/reports/report-sheet";
import type { Area, CellValue } from "../shared/tables/grid";
import { addSheet } from "./add-sheet";
import { readContents } from "./cell-contents";
import { applyLooks } from "./dress-sheet";
import { areaOf, askArea, rangeOf } from "./excel-areas";
import { inExcel } from "./in-excel";
import { holdsReport } from "./verify-report";
import { writeReport } from "./write-report";

/** A sheet that takes the rows, with the area they will cover. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Adds rows to a sheet; see the port. Two requests where the sheet stands under its own name; the rows are read back. */
export async function addRows(report: ReportSheet): Promise<void> {
  const found = await inExcel(async (context) => {
    const place = (await placeOn(context, report, [report.name])) ?? (await placeOnNumbered(context, report));
    if (place === undefined) return false;
    await writeAt(context, place, rowsBelowHead(report));
    return true;
  });
  if (!found) await addSheet(report);
}

/** A name that is taken by somebody's own sheet has left the number behind ours. */
async function placeOnNumbered(context: Excel.RequestContext, report: ReportSheet): Promise<Place | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = worksheets.items.map(({ name }) => name).filter((name) => takesRowsByName(report, name));
  return names.length === 0 ? undefined : placeOn(context, report, names);
}

async function placeOn(context: Excel.RequestContext, report: ReportSheet, names: readonly string[]): Promise<Place | undefined> {
  const head = headRow(report);
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,name");
    sheet.protection.load("protected");
    const heading = rangeOf(sheet, head);
    heading.load("values");
    const used = sheet.getUsedRangeOrNullObject(true);
    askArea(used);
    return { sheet, heading, used };
  });
  await context.sync();
  const taking = asked.find(({ sheet, heading }) => !sheet.isNullObject && takesRows(report, (heading.values as CellValue[][])[0]));
  if (taking === undefined) return undefined;
  const { sheet, used } = taking;
  if (sheet.protection.protected) throw new Failure({ code: "sheetProtected", sheet: sheet.name });
  const { row, rows } = areaOf(used);
  return { sheet, area: { ...head, row: row + rows, rows: report.cells.length - report.frozenRows } };
}

/** All in one request; what did not come to stand as asked is cleared again: the rows were blank before. */
async function writeAt(context: Excel.RequestContext, { sheet, area }: Place, rows: AddedRows): Promise<void> {
  try {
    await writeReport(context, sheet, rows, area.row);
    applyLooks(sheet, movedDown(rows.looks, area.row));
    const found = await readContents(context, sheet, area);
    if (!holdsReport(rows, found)) throw new Failure({ code: "writeIncomplete", sheet: sheet.name });
  } catch (error) {
    rangeOf(sheet, area).clear();
    await context.sync().catch(() => undefined);
    throw error;
  }
}
