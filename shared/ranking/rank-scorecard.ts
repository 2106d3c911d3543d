import { compareFractions } from "../domain/fraction";
import { compareShares } from "../domain/ranking";
import type { Better } from "../domain/indicator";
import { rankBreakingTies, type TieKey } from "./break-ties";
import type { RankKey, ScorecardRequest, ScoredGroup, ScoredUnit } from "./scorecard";

/** What ranks are made from: units without a rank, and their counts in columns that only break ties. */
export interface RankingGround {
  readonly units: readonly ScoredUnit[];
  /** The count of a unit in a column; undefined when its cell gives none. */
  readonly countIn: (unit: ScoredUnit, column: number) => number | undefined;
}

/**
 * Ranks units inside their peer groups, in the order in which the groups appear. A unit without a value of what is ranked
 * by has no rank and stands behind the ranked ones.
 */
export function rankScorecard({ units, countIn }: RankingGround, request: ScorecardRequest): ScoredGroup[] {
  const { rankBy, tieBreakers, first } = request;
  const keyOf = (key: RankKey): TieKey<ScoredUnit> => tieKey(key, request, countIn, first === "best" ? 1 : -1);
  const main = keyOf(rankBy);
  const keys = [main, ...tieBreakers.map(keyOf)];
  return [...new Set(units.map(({ group }) => group))].map((name) => {
    const members = units.filter(({ group }) => group === name);
    const ranked = rankBreakingTies(members.filter(main.has), keys);
    return {
      name,
      units: [...ranked.map(({ unit, rank }) => ({ ...unit, rank })), ...members.filter((unit) => !main.has(unit))],
    };
  });
}

/** A key with the better unit in front, or behind where `way` is -1. */
function tieKey(
  key: RankKey,
  { measures }: ScorecardRequest,
  countIn: RankingGround["countIn"],
  way: 1 | -1,
): TieKey<ScoredUnit> {
  switch (key.by) {
    case "composite":
      return keyBy((unit) => unit.composite?.value, compareFractions, "higher", way);
    case "count":
      return keyBy((unit) => countIn(unit, key.column), (a, b) => a - b, key.better, way);
    case "measure": {
      const better = measures[key.measure]?.better ?? "higher";
      return keyBy((unit) => countedOf(unit, key.measure), compareShares, better, way);
    }
  }
}

function countedOf(unit: ScoredUnit, measure: number): { readonly part: number; readonly whole: number } | undefined {
  const result = unit.results[measure];
  return result?.is === "counted" ? result : undefined;
}

function keyBy<Value>(
  valueOf: (unit: ScoredUnit) => Value | undefined,
  compare: (first: Value, second: Value) => number,
  better: Better,
  way: 1 | -1,
): TieKey<ScoredUnit> {
  const direction = better === "higher" ? -way : way;
  return {
    has: (unit) => valueOf(unit) !== undefined,
    compare(first, second) {
      const [one, other] = [valueOf(first), valueOf(second)];
      return one === undefined || other === undefined ? 0 : direction * compare(one, other);
    },
  };
}
