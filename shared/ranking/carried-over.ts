import type { Count } from "../domain/count";
import { Failure } from "../domain/failure";
import { headerKey } from "../tables/header-key";
import { pathOf } from "../tables/header-path";
import { valueAt, type Grid } from "../tables/grid";
import { readCount } from "../tables/parse-number";
import { withCarriedOver, withoutCarriedOver } from "../tables/received-vocabulary";
import type { TableColumn, TableRow, UnitTable } from "../tables/unit-table";
import { markedKey } from "../tables/word-keys";

/** Whether the total received holds the dossiers carried over, or they stand apart; or the table does not tell. */
export type CarriedOver = "held" | "apart" | "unclear";

/** What became of all dossiers, and all the ways in which new ones come: both are the total with or without the others. */
const OUTCOMES: readonly (readonly Count[])[] = [
  ["resolvedTotal", "pendingTotal"],
  ["resolvedTotal", "pendingInTime", "pendingLate"],
];
const WAYS_IN: readonly (readonly Count[])[] = [
  ["receivedOnline", "receivedInPerson", "receivedByPost"],
  ["receivedOnline", "receivedInPerson"],
  ["receivedFullOnline", "receivedPartOnline", "receivedInPerson"],
];

const known = new WeakMap<UnitTable, { readonly grid: Grid | undefined; readonly answer: CarriedOver }>();

/**
 * How the stated total of a table stands to its column of dossiers carried over. The headers tell by their words ("gồm
 * cả kỳ trước"), or by standing under one heading whose total it is (form II.06a/VPCP). Otherwise the figures do, where in
 * every unit with some carried over one balance holds: received = resolved + pending, or received = all ways in. Without
 * either column there is nothing to tell apart: "held".
 *
 * @param grid the cells of the table; without them only the headers tell.
 */
export function carriedOverIn(table: UnitTable, grid: Grid | undefined): CarriedOver {
  const before = known.get(table);
  if (before !== undefined && before.grid === grid) return before.answer;
  const column = (meaning: Count): TableColumn | undefined => table.columns.find((each) => each.meaning === meaning);
  const [total, carried] = [column("receivedTotal"), column("carriedOver")];
  const answer =
    total === undefined || carried === undefined
      ? "held"
      : (byHeaders(total, carried) ?? (grid === undefined ? "unclear" : byFigures(table, grid, column)));
  known.set(table, { grid, answer });
  return answer;
}

function byHeaders(total: TableColumn, carried: TableColumn): CarriedOver | undefined {
  const key = headerKey(total.header);
  const says = (words: readonly string[]): boolean => words.some((word) => key.includes(markedKey(word)));
  if (says(withoutCarriedOver)) return "apart";
  if (says(withCarriedOver)) return "held";
  const [path, other] = [total, carried].map(({ header }) => pathOf(header.split(" > ")));
  if (path === undefined || other === undefined || path.telling === path.levels.length - 1) return undefined;
  return path.levels.slice(0, path.telling + 1).every(({ key: level }, at) => other.levels[at]?.key === level) ? "held" : undefined;
}

function byFigures(table: UnitTable, grid: Grid, column: (meaning: Count) => TableColumn | undefined): CarriedOver {
  const full = (sums: readonly (readonly Count[])[]): readonly Count[] | undefined => sums.find((sum) => sum.every(column));
  const [outcomes, waysIn] = [full(OUTCOMES), full(WAYS_IN)];
  const count = ({ row, lines }: TableRow, of: Count): number => {
    const at = column(of)?.column ?? 0;
    return (lines ?? [row]).reduce((sum, line) => sum + (readCount(valueAt(grid, line, at)) ?? 0), 0);
  };
  const [byOutcome, byWayIn] = [new Set<CarriedOver>(), new Set<CarriedOver>()];
  for (const row of table.rows) {
    if (row.kind !== "unit") continue;
    try {
      const [total, carried] = [count(row, "receivedTotal"), count(row, "carriedOver")];
      if (carried === 0) continue;
      const sum = (counts: readonly Count[]): number => counts.reduce((all, of) => all + count(row, of), 0);
      if (outcomes !== undefined) byOutcome.add(stands(sum(outcomes), total, total + carried));
      if (waysIn !== undefined) byWayIn.add(stands(sum(waysIn), total - carried, total));
    } catch (error) {
      // A cell that cannot be read is told by itself, where its unit is ranked.
      if (!(error instanceof Failure)) throw error;
    }
  }
  const told = new Set([byOutcome, byWayIn].map(onlyOf).filter((answer) => answer !== "unclear"));
  return onlyOf(told);
}

function onlyOf(answers: ReadonlySet<CarriedOver>): CarriedOver {
  const [only, ...others] = answers;
  return only === undefined || others.length > 0 ? "unclear" : only;
}

function stands(sum: number, held: number, apart: number): CarriedOver {
  return sum === held ? "held" : sum === apart ? "apart" : "unclear";
}
