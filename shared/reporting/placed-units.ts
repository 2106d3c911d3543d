import { orderShares } from "../domain/share-order";
import { directionOf } from "../ranking/direction-of";
import type { ReportedIndicator } from "./report-material";
import type { UnitFacts, UnitResult } from "./unit-facts";

/** Units of a peer group in their places by an indicator, best first. */
export interface PlacedGroup {
  readonly name: string;
  readonly units: readonly PlacedUnit[];
}

/** Competition ranks from the best and from the last: 1, 1, 3. */
export interface PlacedUnit {
  readonly unit: UnitFacts;
  readonly result: UnitResult;
  readonly fromBest: number;
  readonly fromLast: number;
}

/**
 * Ranks the units that may be named among themselves, each peer group for itself: a place that a doubtful unit takes up in
 * the ranking is not counted. Units without a rate are left out.
 */
export function placedUnits(indicator: ReportedIndicator, units: readonly UnitFacts[]): PlacedGroup[] {
  const groups = new Map<string, { readonly unit: UnitFacts; readonly result: UnitResult }[]>();
  for (const unit of units) {
    const result = unit.results.get(indicator.key);
    if (result === undefined) continue;
    const members = groups.get(unit.group);
    if (members === undefined) groups.set(unit.group, [{ unit, result }]);
    else members.push({ unit, result });
  }
  const higher = directionOf(indicator.indicator) === "higher";
  return [...groups].map(([name, members]) => {
    const order = orderShares(members.map(({ result }) => result.part), members.map(({ result }) => result.whole));
    const best = order.ranks(higher ? "descending" : "ascending");
    const last = order.ranks(higher ? "ascending" : "descending");
    const placed = members.map((member, index) => ({ ...member, fromBest: best[index] ?? 0, fromLast: last[index] ?? 0 }));
    return { name, units: placed.sort((one, other) => one.fromBest - other.fromBest || one.unit.row - other.unit.row) };
  });
}

/** Whether the units of a group differ at all: of equal ones none is the best, and none the last. */
export function differ({ units }: PlacedGroup): boolean {
  return units.some(({ fromBest }) => fromBest > 1);
}
