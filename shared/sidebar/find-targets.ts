import type { Kept } from "../application/settings";
import type { TargetTable } from "../application/target-table";
import { localDay } from "../domain/local-day";
import type { Grid } from "../tables/grid";
import { readTargets } from "./read-targets";

/** The target table of a workbook, and what else may be one. */
export interface TargetsFound {
  readonly table: TargetTable | undefined;
  /** Sheets that are called as a target table is, other than those that hold none; they have not been read. */
  readonly others: readonly string[];
  /** ISO date in the user's own time zone. */
  readonly today: string;
}

/**
 * The first of several sheets that holds a target table; where none can be read, the first that looks like one, with what
 * is wrong with it.
 *
 * @param first the sheet that is preferred; `others` are read one after another, as far as needed.
 */
export async function findTargets(
  first: Grid,
  others: readonly string[],
  read: (sheet: string) => Promise<Grid>,
  kept: Kept | undefined,
  now: Date,
): Promise<TargetsFound> {
  const today = localDay(now);
  let faulty: TargetTable | undefined;
  for (let at = -1; at < others.length; at++) {
    const grid = at < 0 ? first : await read(others[at] as string);
    const table = readTargets(grid, kept);
    if (table !== undefined && !isUnreadable(table)) return { table, others: others.slice(at + 1), today };
    faulty ??= table;
  }
  return { table: faulty, others: [], today };
}

/** Whether the columns themselves cannot be told; rows with faults do not make a table unreadable. */
function isUnreadable({ problems }: TargetTable): boolean {
  return problems.some(({ detail }) => detail.code === "badTargetTable");
}
