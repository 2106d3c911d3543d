import type { TableRow } from "../tables/unit-table";
import { contains, labelOf } from "../tables/match-label";
import { cumulated, earlierPeriods } from "../tables/period-vocabulary";

/** Rows that a total may sum up: those of one kind among `CountedTable.rows`, from one index up to before another. */
export interface RowRange {
  readonly kind: "unit" | "group";
  readonly from: number;
  readonly to: number;
}

/** What a row may be the sum of. `certain`: nothing but the first range can be meant. */
export interface TotalRanges {
  readonly ranges: readonly RowRange[];
  readonly certain: boolean;
}

/** More inner groups than this below one heading are not tried one by one. */
const MOST_ENDS = 60;

/** For each total or subtotal row, by its index, what it may sum up; rows of other periods are left out. */
export function totalRanges(
  rows: readonly TableRow[],
  hasFigures: (index: number) => boolean,
): Map<number, TotalRanges> {
  const bounds: number[] = [];
  rows.forEach(({ kind }, index) => {
    if (kind !== "unit") bounds.push(index);
  });
  const totals = bounds.filter((index) => rows[index]?.kind === "total" && hasFigures(index));
  const groups = bounds.filter((index) => rows[index]?.kind === "group");
  const found = new Map<number, TotalRanges>();
  bounds.forEach((index, place) => {
    if (!hasFigures(index) || isOfOtherPeriod(rows[index] as TableRow)) return;
    const after = bounds.slice(place + 1, place + 1 + MOST_ENDS);
    const ends = [...after, rows.length];
    if (rows[index]?.kind === "group") {
      const [next = rows.length] = ends;
      const direct = next > index + 1;
      const own = endOfGroup(rows, index + 1, next);
      const to = direct ? [...new Set([own, next])] : ends;
      const ranges = to.map((end): RowRange => ({ kind: "unit", from: index + 1, to: end }));
      found.set(index, { ranges: ranges.filter(holdsUnits(rows)), certain: direct && own === next });
      return;
    }
    const lastBound = bounds[place - 1] ?? -1;
    const lastTotal = totals[totals.indexOf(index) - 1] ?? -1;
    const ranges: RowRange[] = [
      { kind: "unit", from: 0, to: rows.length },
      { kind: "unit", from: lastBound + 1, to: index },
      { kind: "unit", from: lastTotal + 1, to: index },
      { kind: "unit", from: 0, to: index },
      { kind: "unit", from: index + 1, to: ends[0] ?? rows.length },
      { kind: "unit", from: index + 1, to: totals[totals.indexOf(index) + 1] ?? rows.length },
      { kind: "group", from: 0, to: rows.length },
    ];
    found.set(index, { ranges: ranges.filter(holdsUnits(rows)), certain: groups.length === 0 && totals.length === 1 });
  });
  return found;
}

/** Units with a mark of their own stand below a heading without belonging to it. */
function endOfGroup(rows: readonly TableRow[], from: number, to: number): number {
  let end = from;
  while (end < to && rows[end]?.group === rows[from]?.group) end++;
  return end;
}

function isOfOtherPeriod({ name }: TableRow): boolean {
  const label = labelOf(name);
  return contains(label, cumulated) || contains(label, earlierPeriods);
}

function holdsUnits(rows: readonly TableRow[]): (range: RowRange) => boolean {
  return ({ kind, from, to }) => {
    for (let index = from; index < to; index++) if (rows[index]?.kind === kind) return true;
    return false;
  };
}
