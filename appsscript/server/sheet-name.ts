import { sameName } from "./find-sheet";

/** Google Sheets allows 100 characters; the file must keep its names as .xlsx, where 31 is the most. */
const MOST_CHARACTERS = 31;
const LAST_RESORT = "Thuoc";

/**
 * A name for a new sheet: the wished one without the characters that Excel forbids ([ ] : * ? / \ and "'" at the
 * edges), at most 31 characters, and with " (2)", " (3)"… when the name is taken, whatever its case.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const clean = wished
    .normalize("NFC")
    .replace(/[/\\]/g, "-")
    .replace(/[\u0000-\u001F[\]:*?]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' -]+|[' -]+$/g, "");
  const used = new Set(taken.map(sameName));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = (clean || LAST_RESORT).slice(0, MOST_CHARACTERS - suffix.length).replace(/[' ]+$/, "") + suffix;
    if (!used.has(sameName(name))) return name;
  }
}
