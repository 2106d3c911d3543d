import { writeXlsx } from "hucre/xlsx";
import type { FWorkbook } from "../facade";
import type { RunningUniver } from "../univer";
import { SETTINGS_PROPERTY } from "./open-xlsx";
import { sheetToXlsx } from "./sheet-to-xlsx";
import { filtersOf, namesOf, rulesOf } from "./snapshot-resources";

/** The open workbook as the bytes of an .xlsx file. Call it when nothing waits to be calculated. */
export async function saveXlsx({ injector }: RunningUniver, workbook: FWorkbook): Promise<Uint8Array> {
  const data = workbook.save();
  const rules = rulesOf(data);
  const filters = filtersOf(data);
  const sheets = workbook.getSheets();
  const settings = data.custom?.settings as unknown;
  return writeXlsx({
    sheets: sheets.map((worksheet) => {
      const id = worksheet.getSheetId();
      const part = { data: data.sheets[id] ?? {}, styles: data.styles, rules: rules[id] ?? [] };
      const filter = filters[id]?.ref;
      return sheetToXlsx({ worksheet, ...part, ...(filter && { filter }) }, injector);
    }),
    namedRanges: namesOf(data),
    activeSheet: sheets.findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId()),
    ...(data.custom?.protected && { workbookProtection: { lockStructure: true } }),
    ...(settings !== undefined && { properties: { custom: { [SETTINGS_PROPERTY]: JSON.stringify(settings) } } }),
  });
}
