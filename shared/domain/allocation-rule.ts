import type { AllocationRequest, AllocationUnit } from "./allocation-request";
import { raisedToStep, type UnitBounds } from "./allocation-bounds";
import { shortfall } from "./shortfall";
import type { Target } from "./target";

/** The highest level of either rule: all at their ceilings. */
export const LAST_LEVEL = 1000;

/** The target a unit is given. */
export interface GivenTarget {
  readonly target: Target;
  /** Dossiers of the last period that it means: whole × target, rounded up; 0 for a unit without activity. */
  readonly dossiers: number;
  /** What decided it, where it was not the rule: a floor or ceiling, what the unit had reached, a hand. */
  readonly by: "rule" | "floor" | "reached" | "ceiling" | "hand";
}

/** How far two levels of a rule are apart: the step of the targets ("equal"), a tenth of a percent of the way ("gap"). */
export function levelStep({ rule, step }: Pick<AllocationRequest, "rule" | "step">): number {
  return rule === "equal" ? step : 1;
}

/**
 * The target of a unit at a level of the rule (in tenths, a multiple of `levelStep`), inside its bounds.
 *
 * "equal": the level itself. "gap": rate + level × (ceiling − rate), raised to the next step. A unit without activity
 * stands nowhere: it gets the level ("equal") or the parent's target ("gap", and where floors alone suffice so that the
 * level is 0).
 */
export function unitTarget(
  unit: AllocationUnit,
  bounds: UnitBounds,
  request: Pick<AllocationRequest, "parent" | "rule" | "step">,
  level: number,
): GivenTarget {
  if (unit.fixed !== undefined) return { ...given(unit.whole, unit.fixed), by: "hand" };
  const wanted = wantedTenths(unit, bounds, request, level);
  const tenths = within(bounds, wanted);
  const by = wanted > bounds.ceiling ? "ceiling" : wanted >= bounds.floor ? "rule" : bounds.reached ? "reached" : "floor";
  return { ...given(unit.whole, { numerator: tenths, denominator: 1000 }), by };
}

/** The target of a unit that is not set by hand, in tenths of a percent; otherwise as `unitTarget`. */
export function unitTenths(
  unit: AllocationUnit,
  bounds: UnitBounds,
  request: Pick<AllocationRequest, "parent" | "rule" | "step">,
  level: number,
): number {
  return within(bounds, wantedTenths(unit, bounds, request, level));
}

function within({ floor, ceiling }: UnitBounds, wanted: number): number {
  return Math.min(Math.max(wanted, floor), ceiling);
}

function wantedTenths(
  { part, whole }: AllocationUnit,
  { ceiling }: UnitBounds,
  { parent, rule, step }: Pick<AllocationRequest, "parent" | "rule" | "step">,
  level: number,
): number {
  if (whole === 0 && (rule === "gap" || level === 0))
    return raisedToStep(BigInt(parent.numerator), BigInt(parent.denominator), step);
  if (rule === "equal") return level;
  const [o, n, top, share, last] = [part, whole, ceiling, level, LAST_LEVEL].map(BigInt) as [
    bigint, bigint, bigint, bigint, bigint,
  ];
  // o/n + share/last × (top/1000 − o/n), over one denominator.
  return raisedToStep(o * last * 1000n + share * (top * n - o * 1000n), n * last * 1000n, step);
}

function given(whole: number, target: Target): Omit<GivenTarget, "by"> {
  return { target, dossiers: dossiersFor(whole, target) };
}

/** How many of `whole` dossiers a target means: whole × target, rounded up. */
export function dossiersFor(whole: number, target: Target): number {
  return whole === 0 ? 0 : shortfall(0, whole, target, "byConversion");
}
