/** The most characters a sheet name may have in Excel. */
const LONGEST = 31;

/** A name without what Excel forbids: []:*?/\, control characters, an apostrophe at either end, "History". */
function allowed(wished: string): string {
  const replaced = wished.replace(/[[\]:*?/\\]/g, "-").replace(/[\u0000-\u001F]+/g, " ");
  const trimmed = replaced.replace(/^['\s]+|['\s]+$/g, "").slice(0, LONGEST);
  const bare = trimmed.replace(/['\s]+$/, "");
  return bare === "" || bare.toLowerCase() === "history" ? `${bare}_` : bare;
}

/**
 * The name that a new sheet gets: as wished, cut to 31 characters, forbidden characters replaced by "-";
 * when it is taken, whatever the case, " (2)", " (3)" and so on at its end.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const name = allowed(wished);
  for (let number = 2, free = name; ; number++) {
    if (!used.has(free.toLowerCase())) return free;
    const mark = ` (${number})`;
    free = name.slice(0, LONGEST - mark.length).trimEnd() + mark;
  }
}
