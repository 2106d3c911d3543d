import type { Better } from "../domain/indicator";
import { compareShares, competitionRanks } from "../domain/ranking";
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
  const groups = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    const members = groups.get(unit.group);
    if (members === undefined) groups.set(unit.group, [unit]);
    else members.push(unit);
  }
  const compare = (first: CountedUnit, second: CountedUnit): number =>
    request.order === "descending" ? compareShares(second, first) : compareShares(first, second);
  return [...groups].map(([name, members]) => {
    const ranks = competitionRanks(members, compare);
    const better = directionOf(request.indicator);
    const ranked = members.map((unit, index) => rankedUnit(unit, ranks[index] as number, better));
    return { name, units: ranked.sort((first, second) => first.rank - second.rank || first.row - second.row) };
  });
}

function rankedUnit({ name, row, lines, part, whole, target, assigned }: CountedUnit, rank: number, better: Better): RankedUnit {
  return {
    rank,
    name,
    row,
    ...(lines !== undefined && { lines }),
    part,
    whole,
    rate: part / whole,
    target,
    ...(assigned !== undefined && { assigned }),
    met: target && meetsTarget(part, whole, target, better),
    shortByConversion: target && shortfall(part, whole, target, "byConversion", better),
    shortByNewOnline: target && newOnlineShortfall(part, whole, target, better),
  };
}

/** Undefined where new dossiers alone cannot reach the target: 100% as a minimum, 0 as a maximum. */
function newOnlineShortfall(part: number, whole: number, target: Target, better: Better): number | undefined {
  const beyond = better === "higher" ? target.numerator === target.denominator : target.numerator === 0;
  if (beyond && !meetsTarget(part, whole, target, better)) return undefined;
  return shortfall(part, whole, target, "byNewOnline", better);
}
