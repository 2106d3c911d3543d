import { Failure } from "../../shared/domain/failure";
import type { FWorkbook, FWorksheet } from "../facade";

/** Sheet names differ by more than case and composition of letters, as in Excel. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** The sheet of that name, whatever its case. Fails with `sheetGone`. */
export function findSheet(workbook: FWorkbook, name: string): FWorksheet {
  const found = workbook.getSheets().find((sheet) => nameKey(sheet.getSheetName()) === nameKey(name));
  if (found === undefined) throw new Failure({ code: "sheetGone", sheet: name });
  return found;
}

/** The sheet that a receipt speaks of, by its id, whatever it is called now. Fails with `sheetGone`. */
export function sheetOfReceipt(workbook: FWorkbook, receipt: { sheetId: string; name: string }): FWorksheet {
  const found = workbook.getSheetBySheetId(receipt.sheetId);
  if (found === null) throw new Failure({ code: "sheetGone", sheet: receipt.name });
  return found;
}
