import type { SheetGathered } from "../application/gather-tables";
import { areaAddress } from "../tables/grid";
import { tablePeriod } from "../tables/table-period";
import type { MergeCandidate } from "./merge-state";

/**
 * The tables found as candidates, all of them used unless a sheet has several: then the user says which. What was said
 * of a table before, by its place, still holds. A period that was not recognised is "".
 */
export function candidatesOf(
  gathered: readonly SheetGathered[],
  file: string | undefined,
  before: readonly MergeCandidate[],
): MergeCandidate[] {
  const known = new Map(before.map((candidate) => [placeOf(candidate), candidate]));
  return gathered.flatMap(({ tables }) =>
    tables.map((found): MergeCandidate => {
      const fresh = { found, file, used: tables.length === 1, period: tablePeriod(found.table)?.label ?? "" };
      const earlier = known.get(placeOf(fresh));
      return earlier === undefined ? fresh : { ...fresh, used: earlier.used, period: earlier.period || fresh.period };
    }),
  );
}

function placeOf({ found: { table }, file }: Pick<MergeCandidate, "found" | "file">): string {
  return [file ?? "", table.sheet, areaAddress(table.area)].join("\n");
}
