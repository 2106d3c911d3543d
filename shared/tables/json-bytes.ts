import type { CellValue } from "./grid";

/** The bytes of a cell on its way to or from a host: UTF-8 with JSON's quotes, escapes and comma. */
export function jsonBytes(value: CellValue): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    bytes += unit < 0x20 ? 6 : unit === 0x22 || unit === 0x5c ? 2 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
