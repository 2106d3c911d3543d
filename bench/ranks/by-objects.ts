import lodash from "lodash";
import { INDICATORS, placeOf, targetOf, type RankColumns, type Units } from "./units";

interface Unit {
  readonly at: number;
  readonly group: number;
  readonly rates: readonly number[];
  readonly before: readonly number[];
  readonly met: readonly boolean[];
  readonly score: number;
}

type Sort = (units: readonly Unit[], value: (unit: Unit) => number) => Unit[];

/** An object a unit, and an array of them sorted for every rank. */
export function ranksByObjects(data: Units): RankColumns {
  return ranksOf(data, (units, value) => [...units].sort((one, other) => value(other) - value(one)));
}

/** The same, sorted by lodash. */
export function ranksByLodash(data: Units): RankColumns {
  return ranksOf(data, (units, value) => lodash.orderBy(units, [value], ["desc"]));
}

function ranksOf({ chunks }: Units, sort: Sort): RankColumns {
  const units = chunks.flat().map((row, at): Unit => {
    const counts = row.slice(2) as number[];
    const group = row[1] as number;
    const indicators = Array.from({ length: INDICATORS }, (_, indicator) => placeOf(indicator) - 2);
    const rates = indicators.map((place) => (counts[place] ?? 0) / (counts[place + 1] ?? 1));
    return {
      at,
      group,
      rates,
      before: indicators.map((place) => (counts[place + 2] ?? 0) / (counts[place + 3] ?? 1)),
      met: indicators.map((place) => (counts[place] ?? 0) * 100 >= targetOf(group) * (counts[place + 1] ?? 1)),
      score: rates.reduce((sum, rate) => sum + rate, 0) / INDICATORS,
    };
  });
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    const members = groups.get(unit.group);
    if (members === undefined) groups.set(unit.group, [unit]);
    else members.push(unit);
  }
  const ranks = (value: (unit: Unit) => number): number[] => rankInto(new Array<number>(units.length), sort(units, value), value);
  const inGroups = (value: (unit: Unit) => number): number[] => {
    const into = new Array<number>(units.length);
    for (const members of groups.values()) rankInto(into, sort(members, value), value);
    return into;
  };
  const columns = Array.from({ length: INDICATORS }, (_, indicator) => {
    const rate = (unit: Unit): number => unit.rates[indicator] ?? 0;
    const before = (unit: Unit): number => unit.before[indicator] ?? 0;
    const met = units.map((unit) => (unit.met[indicator] === true ? 1 : 0));
    return [ranks(rate), inGroups(rate), ranks(before), met, units.map((unit) => rate(unit) - before(unit))];
  });
  const score = (unit: Unit): number => unit.score;
  return [...columns.flat(), units.map(score), ranks(score), inGroups(score)];
}

function rankInto(into: number[], sorted: readonly Unit[], value: (unit: Unit) => number): number[] {
  let rank = 0;
  sorted.forEach((unit, place) => {
    const before = sorted[place - 1];
    if (before === undefined || value(before) !== value(unit)) rank = place + 1;
    into[unit.at] = rank;
  });
  return into;
}
