import type { CellValue } from "../tables/grid";

/** What cells show while a function of an add-in is still at work: Google Sheets in English and Vietnamese, Excel. */
const LOADING = /^(?:(?:loading|đang tải)\s*(?:\.{3}|…)|#GETTING_DATA|#BUSY!)$/i;

/** Whether a cell does not show its figure yet. */
export function isLoading(value: CellValue): boolean {
  return typeof value === "string" && LOADING.test(value.normalize("NFC"));
}
