/** The most characters that Excel allows; every workbook is saved as .xlsx sooner or later. */
const LONGEST = 31;

/** A name without what Excel forbids: []:*?/\, control characters, an apostrophe at either end, "History". */
function allowed(wished: string): string {
  const replaced = wished.normalize("NFC").replace(/[[\]:*?/\\]/g, "-").replace(/[\u0000-\u001F\s]+/g, " ");
  const name = trimmed(cut(trimmed(replaced), LONGEST));
  return name === "" || name.toLowerCase() === "history" ? name + "_" : name;
}

function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, "");
}

/** Cut to a length in UTF-16 units, as Excel counts, without splitting a character in two. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/**
 * The name that a new sheet gets on every host: as wished, cut to 31 characters, forbidden characters replaced by "-";
 * when it is taken, whatever the case, " (2)", " (3)" and so on at its end.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  const name = allowed(wished);
  for (let number = 2, free = name; ; number++) {
    if (!used.has(free.toLowerCase())) return free;
    const mark = " (" + String(number) + ")";
    free = cut(name, LONGEST - mark.length).trimEnd() + mark;
  }
}
