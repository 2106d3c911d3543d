import type { CellValue } from "../tables/grid";
import { isWhiteSpace } from "../tables/white-space";

/** Whether a cell says nothing: blank, spaces only, or a lone dash, as exports write "none". */
export function isUnsaid(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  let dashes = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 0x2d || code === 0x2013 || code === 0x2014) dashes++;
    else if (!isWhiteSpace(code)) return false;
  }
  return dashes <= 1;
}
