import { Failure } from "../../shared/domain/failure";
import { areaAddress, type Area } from "../../shared/tables/grid";
import { areaOf, meet, rangeOf } from "./area-range";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Fails before anything is written where this user may not write: `sheetProtected` for a protected sheet or a
 * protected range in the way, `mergedCells` for merged cells, where values would be dropped in silence.
 * Protections that only warn do not count.
 */
export function assertWritable(sheet: Sheet, area: Area): void {
  assertUnprotected(sheet, area);
  const merged = rangeOf(sheet, area).getMergedRanges()[0];
  if (merged !== undefined)
    throw new Failure({ code: "mergedCells", sheet: sheet.getName(), area: areaAddress(areaOf(merged)) });
}

/** The first half of it, also for an area beyond the last row: fails with `sheetProtected`. */
export function assertUnprotected(sheet: Sheet, area: Area): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const closed = (type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] =>
    sheet.getProtections(type).filter((protection) => !protection.canEdit());
  if (closed(SHEET).length > 0 || closed(RANGE).some((protection) => meet(areaOf(protection.getRange()), area)))
    throw new Failure({ code: "sheetProtected", sheet: sheet.getName() });
}

/** Messages of the service are in the user's language; these words are in the English and Vietnamese ones. */
const PROTECTED = /protect|b\u1ea3o v\u1ec7/i;
const NO_RIGHT = /permission|view.only|read.only|quy\u1ec1n|ch\u1ec9 xem/i;

/**
 * An error of the service that says this user may not change the spreadsheet, as a failure: `workbookProtected`
 * when it speaks of protection, `readOnly` when it speaks of rights; any other error as it is.
 */
export function refusedWrite(error: unknown): unknown {
  if (error instanceof Failure) return error;
  const message = String((error as { message?: unknown } | null)?.message ?? error).normalize("NFC");
  if (PROTECTED.test(message)) return new Failure({ code: "workbookProtected" });
  return NO_RIGHT.test(message) ? new Failure({ code: "readOnly" }) : error;
}
