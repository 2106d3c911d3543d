import type { Counts } from "./point-change";
import { shortfall } from "./shortfall";
import type { Target } from "./target";

/** What is short in both readings; the second is undefined where new dossiers alone cannot reach the target (100%). */
export interface ShortBothWays {
  readonly byConversion: number;
  readonly byNewOnline: number | undefined;
}

/** What several units are short of together: two different questions with two different answers. */
export interface ShortTotal {
  /** The units' own shortfalls added up: what is above its target in one unit helps no other. */
  readonly added: {
    readonly byConversion: number;
    /** Over the units that can get there by new dossiers. */
    readonly byNewOnline: number;
    /** How many cannot. */
    readonly outOfReach: number;
  };
  /** How many units are short. */
  readonly units: number;
  /** The counts of all units put together, against the one target that all have; undefined where targets differ. */
  readonly pooled: { readonly target: Target; readonly counts: Counts; readonly short: ShortBothWays } | undefined;
}

/** A unit's counts (the whole above 0) against its target, in both readings. 5,311/17,779 at 45%: 2,690 and 4,891. */
export function shortBothWays({ part, whole }: Counts, target: Target): ShortBothWays {
  const reachable = target.numerator < target.denominator || part === whole;
  return {
    byConversion: shortfall(part, whole, target, "byConversion"),
    byNewOnline: reachable ? shortfall(part, whole, target, "byNewOnline") : undefined,
  };
}

/** A unit's counts (the whole above 0), its target, and what that makes it short of (`shortBothWays`). */
export interface ShortUnit {
  readonly counts: Counts;
  readonly target: Target;
  readonly short: ShortBothWays;
}

/** The total of units. Without units nothing is short. */
export function shortTotal(units: readonly ShortUnit[]): ShortTotal {
  const added = { byConversion: 0, byNewOnline: 0, outOfReach: 0 };
  const counts = { part: 0, whole: 0 };
  let short = 0;
  for (const unit of units) {
    const { byConversion, byNewOnline } = unit.short;
    added.byConversion += byConversion;
    added.byNewOnline += byNewOnline ?? 0;
    added.outOfReach += byNewOnline === undefined ? 1 : 0;
    counts.part += unit.counts.part;
    counts.whole += unit.counts.whole;
    short += byConversion > 0 ? 1 : 0;
  }
  const target = sharedTarget(units.map((unit) => unit.target));
  const pooled = target && { target, counts, short: shortBothWays(counts, target) };
  return { added, units: short, pooled };
}

/** The one target of all; undefined where they differ and where there is none. 1/2 and 50/100 are the same. */
export function sharedTarget(targets: readonly Target[]): Target | undefined {
  const [first] = targets;
  const same = (other: Target): boolean =>
    first === other ||
    (first !== undefined &&
      BigInt(first.numerator) * BigInt(other.denominator) === BigInt(other.numerator) * BigInt(first.denominator));
  return targets.every(same) ? first : undefined;
}
