import type { CellValue } from "./grid";

/** The error values of Excel, Google Sheets and LibreOffice, as their cells show them. */
const ERROR = /^#(?:NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|ERROR!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|GETTING_DATA)$/i;

/** Whether a cell shows an error value ("#NAME?"). */
export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}
