import type { IWorkbookData } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import { worksheetOfReport } from "../grid/worksheet-of-report";
import { reportOfSample, type Sample } from "./sample";

/** A sample as a document to open. Every opening is a fresh copy. */
export function documentOfSample(sample: Sample): Partial<IWorkbookData> {
  const ids = sample.sheets.map((_, index) => `sheet-${index + 1}`);
  const sheets = sample.sheets.map((sheet, index) =>
    worksheetOfReport(reportOfSample(sheet), ids[index] as string, sheet.name),
  );
  return {
    id: generateRandomId(8),
    name: sample.title,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheet])),
  };
}
