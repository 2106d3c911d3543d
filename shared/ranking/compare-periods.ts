import type { Counts } from "../domain/point-change";
import type { JoinedPeriods } from "./join-periods";
import type { DoubtfulUnit, RankedUnit, Ranking, UnrankedUnit } from "./ranking";

/** A unit's place in its peer group: its rank among so many. */
export interface Place {
  readonly rank: number;
  readonly among: number;
}

/** What became of a ranked unit since the period before. */
export type UnitChange =
  | {
      readonly is: "compared";
      /** Its figures in the period before; `row` is a row of that table. */
      readonly before: RankedUnit;
      readonly now: RankedUnit;
      /** Both places; undefined when the unit stood in another peer group, whose ranks say nothing here. */
      readonly places: { readonly before: Place; readonly now: Place } | undefined;
    }
  /** It had nothing to take a rate of. */
  | { readonly is: "noActivity" }
  /** Its figures of the period before cannot be used. */
  | { readonly is: "toReview"; readonly unit: DoubtfulUnit }
  /** No unit of the period before has its name. */
  | { readonly is: "new" }
  /** Some unit may be the same one; only the user can tell. */
  | { readonly is: "asked" };

/** The pooled rates of two periods; a whole of 0 has no rate. */
export interface PooledChange {
  readonly units: number;
  readonly unitsBefore: number;
  readonly before: Counts;
  readonly now: Counts;
}

/** A ranking against that of the period before. */
export interface PeriodChanges {
  /** By sheet row of the unit in this period's table; every ranked unit has one. */
  readonly units: ReadonlyMap<number, UnitChange>;
  /** Units of the period before that this period's table does not name. */
  readonly gone: readonly UnrankedUnit[];
  /** Over all units that are ranked in each period. */
  readonly pooled: PooledChange;
  /** Over the units that are ranked in both; undefined when those are all. */
  readonly common: PooledChange | undefined;
}

/**
 * Sets each ranked unit against its figures in the period before. Ranks are those of each period's own ranking, among
 * the units that were ranked then. A unit joined to none is new, or a question.
 *
 * @param current the ranking of this period; `previous` that of the period before, by the same indicator and order.
 * @param joined which rows are the same units.
 */
export function comparePeriods(current: Ranking, previous: Ranking, joined: JoinedPeriods): PeriodChanges {
  const before = new Map<number, { readonly unit: RankedUnit; readonly group: string; readonly among: number }>();
  for (const { name, units } of previous.groups)
    for (const unit of units) before.set(unit.row, { unit, group: name, among: units.length });
  const idle = new Set(previous.noActivity.map(({ row }) => row));
  const doubtful = new Map(previous.toReview.map((unit) => [unit.row, unit]));

  const changeOf = (now: RankedUnit, group: string, among: number): UnitChange => {
    const row = joined.rows.get(now.row);
    if (row === undefined) return { is: joined.open.get(now.row)?.is === "suggested" ? "asked" : "new" };
    const found = before.get(row);
    if (found === undefined) {
      const unit = doubtful.get(row);
      return unit === undefined ? { is: idle.has(row) ? "noActivity" : "new" } : { is: "toReview", unit };
    }
    const samePeers = joined.groups.get(group) === found.group;
    const places = { before: { rank: found.unit.rank, among: found.among }, now: { rank: now.rank, among } };
    return { is: "compared", before: found.unit, now, places: samePeers ? places : undefined };
  };
  const units = new Map<number, UnitChange>();
  for (const { name, units: ranked } of current.groups)
    for (const unit of ranked) units.set(unit.row, changeOf(unit, name, ranked.length));
  return { units, gone: goneUnits(previous, joined), ...pooledChanges(current, previous, units) };
}

/** Units that an open question may yet join are not said to be gone. */
function goneUnits(previous: Ranking, { rows, open }: JoinedPeriods): UnrankedUnit[] {
  const joined = new Set(rows.values());
  const asked = new Set([...open.values()].flatMap((match) => (match.is === "suggested" ? match.names : [])));
  const all: UnrankedUnit[] = [
    ...previous.groups.flatMap(({ name: group, units }) => units.map(({ name, row }) => ({ name, group, row }))),
    ...previous.noActivity,
    ...previous.toReview,
  ];
  return all
    .filter(({ row, name }) => !joined.has(row) && !asked.has(name))
    .map(({ name, group, row }) => ({ name, group, row }))
    .sort((first, second) => first.row - second.row);
}

function pooledChanges(
  current: Ranking,
  previous: Ranking,
  units: ReadonlyMap<number, UnitChange>,
): Pick<PeriodChanges, "pooled" | "common"> {
  const both = [...units.values()].flatMap((change) => (change.is === "compared" ? [change] : []));
  const ranked = (ranking: Ranking): number => ranking.groups.reduce((sum, group) => sum + group.units.length, 0);
  const counts = { units: ranked(current), unitsBefore: ranked(previous) };
  const adds = current.pooled.whole > 0 || previous.pooled.whole > 0;
  const all = both.length === counts.units && both.length === counts.unitsBefore;
  const common = {
    units: both.length,
    unitsBefore: both.length,
    before: summed(both.map(({ before }) => before)),
    now: summed(both.map(({ now }) => now)),
  };
  return {
    pooled: { ...counts, before: previous.pooled, now: current.pooled },
    common: all || both.length === 0 || !adds ? undefined : common,
  };
}

function summed(units: readonly Counts[]): Counts {
  return {
    part: units.reduce((sum, { part }) => sum + part, 0),
    whole: units.reduce((sum, { whole }) => sum + whole, 0),
  };
}
