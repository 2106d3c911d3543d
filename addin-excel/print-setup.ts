import type { PrintSetup } from "../shared/reports/report-sheet";
import { rangeOf } from "./excel-areas";
import { excelFeatures } from "./features";

/** Margins after NĐ 30/2020/NĐ-CP, Phụ lục I (20–25 mm, left 30–35, right 15–20), in points. */
const MILLIMETRE = 72 / 25.4;
const [UPPER, LEFT, RIGHT] = [20 * MILLIMETRE, 30 * MILLIMETRE, 15 * MILLIMETRE];

/** Queues the print setup: A4, its margins, one page wide, header rows on every page. Nothing before ExcelApi 1.9. */
export function setUpPrinting(sheet: Excel.Worksheet, print: PrintSetup): void {
  if (!excelFeatures().pageLayout) return;
  const { first, last } = print.repeatRows;
  sheet.pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.topMargin = UPPER;
  sheet.pageLayout.bottomMargin = UPPER;
  sheet.pageLayout.leftMargin = LEFT;
  sheet.pageLayout.rightMargin = RIGHT;
  sheet.pageLayout.centerHorizontally = true;
  sheet.pageLayout.setPrintArea(rangeOf(sheet, print.area));
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

/** Whether an error of Excel is about the print setup, which a computer without a printer may refuse. */
export function isAboutPrinting(errorLocation: string): boolean {
  return /^(PageLayout|Worksheet\.pageLayout)/i.test(errorLocation);
}
