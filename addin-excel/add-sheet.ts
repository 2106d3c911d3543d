import type { SheetAdded } from "../shared/application/receipt";
import { Failure } from "../shared/domain/failure";
import type { ReportSheet } from "../shared/reports/report-sheet";
import { addChart } from "./add-chart";
import { readContents } from "./cell-contents";
import { dressSheet } from "./dress-sheet";
import { excelErrorCode, excelErrorLocation, failureOf } from "./excel-errors";
import { excelFeatures } from "./features";
import { inExcel } from "./in-excel";
import { cellsToReadBack } from "./writing-pages";
import { isAboutPrinting, setUpPrinting } from "./print-setup";
import { freeSheetName } from "../shared/reports/sheet-name";
import { holdsReport } from "./verify-report";
import { reportArea, reportContents, writeReport } from "./write-report";

/** The workbook as it stood before a sheet was added. */
interface Before {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly activeId: string;
}

async function lookAround(context: Excel.RequestContext): Promise<Before> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  // Before ExcelApi 1.7 the property itself is out of reach, and Excel refuses the new sheet later.
  const protection = excelFeatures().workbookProtection ? context.workbook.protection : undefined;
  protection?.load("protected");
  await context.sync();
  if (protection?.protected) throw new Failure({ code: "workbookProtected" });
  const { items } = worksheets;
  return { names: items.map((sheet) => sheet.name), ids: items.map((sheet) => sheet.id), activeId: active.id };
}

/** Everything in one request up to 3.5 MB, the reading back included. */
async function writeSheet(
  context: Excel.RequestContext,
  name: string,
  report: ReportSheet,
  printing: boolean,
): Promise<SheetAdded> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  await writeReport(context, sheet, report);
  dressSheet(sheet, report);
  for (const chart of report.charts) addChart(sheet, chart);
  if (printing) setUpPrinting(sheet, report.print);
  if (report.stays === undefined) sheet.activate();
  if (report.stays === "hidden") sheet.visibility = "Hidden";
  const area = reportArea(report);
  const found = await readContents(context, sheet, area, cellsToReadBack(reportContents(report)));
  if (!holdsReport(report, found)) throw new Failure({ code: "writeIncomplete", sheet: name });
  return { kind: "sheetAdded", sheetId: sheet.id, name, area, after: found.typed };
}

/**
 * Takes a half-written sheet away again. It is ours when it has our name and was not there before: had a
 * coauthor taken the name meanwhile, adding it would have failed with ItemAlreadyExists, and nothing is ours.
 */
async function removeUnfinished(context: Excel.RequestContext, name: string, before: Before): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject || before.ids.includes(sheet.id)) return;
  sheet.delete();
  await context.sync();
  context.workbook.worksheets.getItemOrNullObject(before.activeId).activate();
  // Which sheet is in front says nothing about whether ours is gone.
  await context.sync().catch(() => undefined);
}

async function writeOrLeaveNothing(
  context: Excel.RequestContext,
  name: string,
  report: ReportSheet,
  before: Before,
  printing: boolean,
): Promise<SheetAdded> {
  try {
    return await writeSheet(context, name, report, printing);
  } catch (error) {
    if (excelErrorCode(error) === "ItemAlreadyExists") throw error;
    await removeUnfinished(context, name, before).catch(() => {
      throw new Failure({ code: "sheetLeftBehind", sheet: name });
    });
    if (!printing || !isAboutPrinting(excelErrorLocation(error))) throw failureOf(error);
    return writeOrLeaveNothing(context, name, report, before, false);
  }
}

/**
 * Writes a report as a new last sheet; see the port. Two requests up to 3.5 MB. The sheet is read
 * back and compared; when anything differs or fails it is taken away again: `writeIncomplete` when the contents
 * are not what was asked, `sheetLeftBehind` when even the taking away fails and the sheet is to be deleted by hand,
 * `workbookProtected` when no sheet can be added. A computer that refuses the print setup gets the sheet without.
 */
export function addSheet(report: ReportSheet): Promise<SheetAdded> {
  return inExcel(async (context) => {
    const before = await lookAround(context);
    return writeOrLeaveNothing(context, freeSheetName(report.name, before.names), report, before, true);
  });
}
