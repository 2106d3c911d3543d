import { writeXlsx } from "hucre/xlsx";
import { Failure } from "../../shared/domain/failure";
import type { FWorkbook } from "../facade";
import type { RunningUniver } from "../univer";
import { SETTINGS_PROPERTY } from "./open-xlsx";
import { sheetToXlsx } from "./sheet-to-xlsx";
import { filtersOf, namesOf, rulesOf } from "./snapshot-resources";

/** Names that Excel takes for a sheet (ECMA-376, 18.2.19; Excel specifications and limits); the grid takes others too. */
const FIT_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * The open workbook as the bytes of an .xlsx file. Call it when nothing waits to be calculated. Fails with `sheetNameUnfit` where a
 * sheet has a name that such a file cannot hold.
 */
export async function saveXlsx({ injector }: RunningUniver, workbook: FWorkbook): Promise<Uint8Array> {
  const data = workbook.save();
  const rules = rulesOf(data);
  const filters = filtersOf(data);
  const sheets = workbook.getSheets();
  const unfit = sheets.find((sheet) => !FIT_NAME.test(sheet.getSheetName()));
  if (unfit !== undefined) throw new Failure({ code: "sheetNameUnfit", sheet: unfit.getSheetName() });
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
