import { Failure } from "../shared/domain/failure";

/** A worksheet that is asked for, by its name (any case) or id; `name` is what a failure calls it. */
export interface WantedSheet {
  readonly key: string;
  readonly name: string;
}

/**
 * Several worksheets by one request, with id, name and protection loaded. Fails with `sheetGone` when one is not there,
 * with `sheetProtected` when one may not be written.
 */
export async function writableWorksheets(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<Excel.Worksheet[]> {
  const sheets = wanted.map(({ key }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load("id,name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  sheets.forEach((sheet, at) => {
    if (sheet.isNullObject) throw new Failure({ code: "sheetGone", sheet: wanted[at]?.name ?? "" });
    if (sheet.protection.protected) throw new Failure({ code: "sheetProtected", sheet: sheet.name });
  });
  return sheets;
}
