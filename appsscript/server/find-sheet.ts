import { Failure } from "../../shared/domain/failure";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that have cells, in tab order, hidden ones included; chart sheets have none and are left out. */
export function gridSheets(): Sheet[] {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().filter(hasCells);
}

/** Whether a sheet has cells; a chart moved to its own sheet has none. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** The sheet with this name, whatever its case. Fails with `sheetGone`. */
export function sheetNamed(name: string): Sheet {
  const wanted = sameName(name);
  const found = gridSheets().find((sheet) => sameName(sheet.getName()) === wanted);
  if (found === undefined) throw new Failure({ code: "sheetGone", sheet: name });
  return found;
}

/** The sheet with this id, under whatever name it has now. `name` is for the failure `sheetGone` only. */
export function sheetWithId(id: string, name: string): Sheet {
  const found = gridSheets().find((sheet) => String(sheet.getSheetId()) === id);
  if (found === undefined) throw new Failure({ code: "sheetGone", sheet: name });
  return found;
}

/** The key under which Google Sheets takes two sheet names for the same. */
export function sameName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
