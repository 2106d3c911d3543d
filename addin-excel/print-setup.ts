import type { PrintSetup } from "../shared/reports/report-sheet";
import { rangeOf } from "./excel-areas";
import { excelFeatures } from "./features";

/** Queues the print setup: A4, one page wide, header rows on every page. Nothing before ExcelApi 1.9. */
export function setUpPrinting(sheet: Excel.Worksheet, print: PrintSetup): void {
  if (!excelFeatures().pageLayout) return;
  const { first, last } = print.repeatRows;
  sheet.pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(rangeOf(sheet, print.area));
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

/** Whether an error of Excel is about the print setup, which a computer without a printer may refuse. */
export function isAboutPrinting(errorLocation: string): boolean {
  return /^(PageLayout|Worksheet\.pageLayout)/i.test(errorLocation);
}
