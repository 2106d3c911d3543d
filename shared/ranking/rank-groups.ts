import type { Better } from "../domain/indicator";
import { orderShares } from "../domain/share-order";
import { shortfall } from "../domain/shortfall";
import { meetsTarget, type Target } from "../domain/target";
import { directionOf } from "./direction-of";
import type { RankedGroup, RankedUnit, RankingRequest, UnrankedUnit } from "./ranking";

/** A unit whose counts could be read. */
export interface CountedUnit extends UnrankedUnit {
  readonly part: number;
  readonly whole: number;
  readonly target: Target | undefined;
  readonly assigned?: RankedUnit["assigned"];
}

/**
 * Ranks units inside their peer groups, groups in the order of their first unit: competition ranks, equal units in the order
 * of the table. Verdicts and shortfalls come with each unit that has a target.
 */
export function rankGroups(units: readonly CountedUnit[], request: RankingRequest): RankedGroup[] {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(units, ({ group }) => numberOf(group, numbers));
  const ranks = orderShares(units.map(({ part }) => part), units.map(({ whole }) => whole)).ranks(request.order, { of, count: numbers.size });
  const better = directionOf(request.indicator);
  const members: RankedUnit[][] = Array.from(numbers, () => []);
  units.forEach((unit, place) => members[of[place] ?? 0]?.push(rankedUnit(unit, ranks[place] ?? 0, better)));
  return [...numbers.keys()].map((name, number) => ({
    name,
    units: (members[number] ?? []).sort((first, second) => first.rank - second.rank || first.row - second.row),
  }));
}

function numberOf(group: string, numbers: Map<string, number>): number {
  const known = numbers.get(group);
  if (known !== undefined) return known;
  numbers.set(group, numbers.size);
  return numbers.size - 1;
}

function rankedUnit({ name, row, lines, part, whole, target, assigned }: CountedUnit, rank: number, better: Better): RankedUnit {
  const unit = {
    rank,
    name,
    row,
    part,
    whole,
    rate: part / whole,
    target,
    met: target && meetsTarget(part, whole, target, better),
    shortByConversion: target && shortfall(part, whole, target, "byConversion", better),
    shortByNewOnline: target && newOnlineShortfall(part, whole, target, better),
  };
  if (lines === undefined && assigned === undefined) return unit;
  return { ...unit, ...(lines !== undefined && { lines }), ...(assigned !== undefined && { assigned }) };
}

/** Undefined where new dossiers alone cannot reach the target: 100% as a minimum, 0 as a maximum. */
function newOnlineShortfall(part: number, whole: number, target: Target, better: Better): number | undefined {
  const beyond = better === "higher" ? target.numerator === target.denominator : target.numerator === 0;
  if (beyond && !meetsTarget(part, whole, target, better)) return undefined;
  return shortfall(part, whole, target, "byNewOnline", better);
}
