import type { MergedTable } from "../merging/merged-table";
import type { mergedVi } from "../texts/merged-vi";
import { showCount } from "../texts/show-number";

/** How many names of one source are listed before the rest is only counted. */
const MOST_NAMES = 60;

/**
 * Which source lacks which units, a line a source. Where no two sources of a period share a unit (a sheet for every
 * office), every unit is missing everywhere else: that is said in one line.
 */
export function missingLines(
  { missing, rows, sources }: MergedTable,
  texts: typeof mergedVi,
  nameOf: (source: number) => string,
): string[] {
  if (missing.length === 0) return [];
  const shared = rows.some(({ from }) => new Set(from.map(({ source }) => source)).size > 1);
  if (!shared) return [texts.nothingShared];
  return sources.flatMap((_, source) => {
    const names = missing.filter((unit) => unit.sources.includes(source)).map(({ row }) => row.name);
    if (names.length === 0) return [];
    const listed = names.slice(0, MOST_NAMES).join("; ");
    const rest = names.length - MOST_NAMES;
    const said = rest > 0 ? texts.andMore(listed, showCount(rest)) : listed;
    return [texts.missingIn(nameOf(source), showCount(names.length), said)];
  });
}
