import { Failure } from "../domain/failure";
import { outlook, type Outlook, type OutlookDays } from "../domain/outlook";
import { paceSince } from "../domain/pace";
import type { Counts } from "../domain/point-change";
import { shortBothWays, shortTotal, type ShortBothWays, type ShortTotal } from "../domain/short-total";
import type { Target } from "../domain/target";
import type { UnitChange } from "./compare-periods";
import type { EarlierReading } from "./earlier-reading";
import type { RankedUnit, Ranking } from "./ranking";

/** What is known of the pace of a unit, or of all units together. */
export type KnownPace =
  /** No earlier reading: the rate so far stands in, and stays as it is. */
  | { readonly is: "soFar"; readonly counts: Counts }
  /** What came in since the earlier reading. */
  | { readonly is: "since"; readonly counts: Counts }
  /** Nothing came in since then. */
  | { readonly is: "nothingSince" }
  /** The earlier table does not give the unit's counts; for all units together: not those of each. */
  | { readonly is: "unread"; readonly why: "new" | "asked" | "toReview" | "someUnits" }
  /** Cumulative counts have fallen. */
  | { readonly is: "fell"; readonly failure: Failure };

/** A unit that has a target, with what it is short of and where it is going. */
export interface UnitOutlook {
  readonly unit: RankedUnit;
  readonly group: string;
  readonly target: Target;
  readonly short: ShortBothWays;
  readonly pace: KnownPace;
  /** The counts of the earlier reading, where they are used. */
  readonly before: Counts | undefined;
  /** Undefined as long as the days are not known. */
  readonly outlook: Outlook | undefined;
}

/** All units together. */
export interface TotalOutlook {
  readonly short: ShortTotal;
  readonly pace: KnownPace;
  readonly before: Counts | undefined;
  /** Undefined as long as the days are not known, and where the units' targets differ. */
  readonly outlook: Outlook | undefined;
}

/** The outlook of a ranking. */
export interface UnitsOutlook {
  /** Those with a target: the farthest below it first, those above it last, equal ones in the order of the table. */
  readonly units: readonly UnitOutlook[];
  readonly total: TotalOutlook;
  /** Ranked units that have no target. */
  readonly withoutTarget: readonly RankedUnit[];
  readonly days: OutlookDays | undefined;
}

/**
 * The outlook of all ranked units of an indicator of which more is better.
 *
 * @param target for all units where the ranking has none; undefined where each has its own or none.
 * @param days undefined where the figures have not piled up or their days are not known: then only what is short is told.
 * @param earlier an earlier reading of the same period.
 */
export function unitsOutlook(
  ranking: Ranking,
  target: Target | undefined,
  days: OutlookDays | undefined,
  earlier: EarlierReading | undefined,
): UnitsOutlook {
  const units: UnitOutlook[] = [];
  const withoutTarget: RankedUnit[] = [];
  for (const { name: group, units: ranked } of ranking.groups) {
    for (const unit of ranked) {
      const own = unit.target ?? target;
      if (own === undefined) withoutTarget.push(unit);
      else units.push(unitOutlook(unit, group, own, days, earlier));
    }
  }
  units.sort(byDistance);
  return { units, total: totalOutlook(units, days), withoutTarget, days };
}

function unitOutlook(
  unit: RankedUnit,
  group: string,
  target: Target,
  days: OutlookDays | undefined,
  earlier: EarlierReading | undefined,
): UnitOutlook {
  const before = earlier && countsBefore(earlier.changes.units.get(unit.row));
  const pace = before === undefined ? soFar(unit) : typeof before === "string" ? unread(before) : since(before, unit);
  return {
    unit,
    group,
    target,
    short: shortBothWays(unit, target),
    pace,
    before: typeof before === "object" ? before : undefined,
    outlook: days && outlook(unit, target, days, countsOf(pace)),
  };
}

/** A unit that had no dossiers at the earlier reading began at 0 of 0. */
function countsBefore(change: UnitChange | undefined): Counts | "new" | "asked" | "toReview" {
  if (change === undefined) return "new";
  if (change.is === "compared") return { part: change.before.part, whole: change.before.whole };
  return change.is === "noActivity" ? { part: 0, whole: 0 } : change.is;
}

function soFar({ part, whole }: Counts): KnownPace {
  return { is: "soFar", counts: { part, whole } };
}

function unread(why: "new" | "asked" | "toReview" | "someUnits"): KnownPace {
  return { is: "unread", why };
}

function since(before: Counts, now: Counts): KnownPace {
  try {
    const counts = paceSince(before, now);
    return counts.whole === 0 ? { is: "nothingSince" } : { is: "since", counts };
  } catch (error) {
    if (error instanceof Failure) return { is: "fell", failure: error };
    throw error;
  }
}

function countsOf(pace: KnownPace): Counts | undefined {
  return pace.is === "soFar" || pace.is === "since" ? pace.counts : undefined;
}

/** The pace of all is that of all units' readings; where one unit lacks its own, none can be told. */
function totalOutlook(units: readonly UnitOutlook[], days: OutlookDays | undefined): TotalOutlook {
  const short = shortTotal(units.map(({ unit, target, short }) => ({ counts: unit, target, short })));
  const counts = sumOf(units.map(({ unit }) => unit));
  const compared = units.some(({ pace }) => pace.is !== "soFar");
  const read = units.flatMap(({ before, pace }) => (before === undefined || pace.is === "fell" ? [] : [before]));
  const complete = compared && read.length === units.length;
  const before = complete ? sumOf(read) : undefined;
  const pace = before !== undefined ? since(before, counts) : compared ? unread("someUnits") : soFar(counts);
  const { pooled } = short;
  const known = days !== undefined && pooled !== undefined;
  return { short, pace, before, outlook: known ? outlook(counts, pooled.target, days, countsOf(pace)) : undefined };
}

function sumOf(counts: readonly Counts[]): Counts {
  return {
    part: counts.reduce((sum, { part }) => sum + part, 0),
    whole: counts.reduce((sum, { whole }) => sum + whole, 0),
  };
}

/**
 * By how far the rate lies below the target, exactly. With the same days for all it is also the order of how much the
 * share must rise: what is needed from now on less the rate so far is (t − o/n) × (D + R) / R.
 */
function byDistance(first: UnitOutlook, second: UnitOutlook): number {
  const apart = gapOf(second) - gapOf(first);
  return Math.abs(apart) > CERTAIN ? apart : byExactDistance(first, second);
}

/** Doubles that differ by more than this differ on the same side exactly; thousands of units are sorted faster so. */
const CERTAIN = 1e-9;

function gapOf({ unit: { part, whole }, target: { numerator, denominator } }: UnitOutlook): number {
  return numerator / denominator - part / whole;
}

function byExactDistance(first: UnitOutlook, second: UnitOutlook): number {
  const distance = ({ unit: { part, whole }, target: { numerator, denominator } }: UnitOutlook): readonly [bigint, bigint] => [
    BigInt(numerator) * BigInt(whole) - BigInt(part) * BigInt(denominator),
    BigInt(denominator) * BigInt(whole),
  ];
  const [[a, b], [c, d]] = [distance(first), distance(second)];
  const [left, right] = [c * b, a * d];
  return left < right ? -1 : left > right ? 1 : first.unit.row - second.unit.row;
}
