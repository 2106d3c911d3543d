import type { CellValue } from "./grid";

/** What a row calls itself, as far as its texts tell: the first one with two letters in a row that is no Roman number; "" without. */
export function copiedRowName(row: readonly CellValue[]): string {
  const isName = (value: CellValue): boolean =>
    typeof value === "string" && /\p{L}{2}/u.test(value) && !/^[IVXLCDM]+\.?$/.test(value);
  return String(row.find(isName) ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
}
