import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import type { Workbook } from "../../shared/application/workbook";
import { workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

export interface Opened {
  readonly open: OpenSpreadsheet;
  readonly workbook: Workbook;
}

/** The sheet with the units' figures. */
export const SHEET = "Tháng 5";

const units = {
  name: SHEET,
  values: [
    ["Đơn vị", "Tổng số", "Trực tuyến"],
    ["xã hoà bình", 100, 75],
    ["Xã Vạn Thạnh", 48, 12],
    ["Phường Ninh Đa", 0, 0],
  ],
};
const notes = { name: "Ghi chú", values: [["Số liệu đến hết tháng 5"]] };

/**
 * A spreadsheet with the figures of three units in A1:C4, and a sheet of notes, as an office has it before it sends a copy.
 *
 * @param formulas by their cells, each as it is typed in a Vietnamese spreadsheet
 */
export function officeSpreadsheet(formulas: Readonly<Record<string, string>>): Opened {
  const open = openSpreadsheet(workbookOf(units, notes));
  for (const [address, formula] of Object.entries(formulas))
    open.spreadsheet.sheet(SHEET).cells.write(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, formula);
  return { open, workbook: createSheetsWorkbook(open.run as Parameters<typeof createSheetsWorkbook>[0]) };
}
