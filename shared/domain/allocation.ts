import { unitBounds, type UnitBounds } from "./allocation-bounds";
import type { AllocationObstacle } from "./allocation-obstacle";
import type { AllocationRequest, AllocationUnit } from "./allocation-request";
import { LAST_LEVEL, levelStep, unitTarget, unitTenths, type GivenTarget } from "./allocation-rule";
import { TargetSums } from "./target-sums";
import { weighTargets, type WeighedTargets } from "./weighed-targets";

/** Targets that meet the parent's on the volumes of the last period. */
export interface Allocation {
  /** In tenths, from 0 to 1000: of a percent, the level for all ("equal"); of the whole way, what each closes ("gap"). */
  readonly level: number;
  /** In the order of the units. */
  readonly targets: readonly GivenTarget[];
  readonly weighed: WeighedTargets;
}

/** An allocation, or why there is none. */
export type AllocationOutcome =
  | { readonly is: "allocated"; readonly allocation: Allocation }
  | { readonly is: "impossible"; readonly obstacle: AllocationObstacle };

/**
 * Spreads a parent's target over its units (Thái Nguyên QĐ 793/2022: a district assigns its communes so that its own
 * target holds). The level is the smallest of its rule at which Σ whole × target ≥ parent × Σ whole, by integers; one
 * step less would miss. Units weigh what they received in the last period, so one without dossiers weighs nothing.
 * A unit's target depends on its own counts and on the level only: order does not matter, equals get the same.
 */
export function allocateTarget(units: readonly AllocationUnit[], request: AllocationRequest): AllocationOutcome {
  if (units.length === 0) return { is: "impossible", obstacle: { code: "noUnits" } };
  if (units.every(({ whole }) => whole === 0)) return { is: "impossible", obstacle: { code: "noDossiers" } };
  const bounds: UnitBounds[] = [];
  for (const [index, unit] of units.entries()) {
    const bound = unitBounds(unit, request, index);
    if ("code" in bound) return { is: "impossible", obstacle: bound };
    bounds.push(bound);
  }
  const at = (level: number): GivenTarget[] =>
    units.map((unit, index) => unitTarget(unit, bounds[index] as UnitBounds, request, level));
  const meets = meetsAtLevel(units, bounds, request);
  if (!meets(LAST_LEVEL)) {
    const most = weighTargets(units, at(LAST_LEVEL), request.parent);
    const fixed = units.filter((unit) => unit.fixed !== undefined).length;
    return { is: "impossible", obstacle: { code: "ceilingsTooLow", most, fixed } };
  }
  const step = levelStep(request);
  // What meets at a level meets at every higher one: a unit's target never falls when the level rises.
  let [low, high] = [0, LAST_LEVEL / step];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (meets(middle * step)) high = middle;
    else low = middle + 1;
  }
  const level = low * step;
  const targets = at(level);
  return { is: "allocated", allocation: { level, targets, weighed: weighTargets(units, targets, request.parent) } };
}

/** Whether the targets at a level meet the parent's: sums only, since it is asked a dozen times. */
function meetsAtLevel(
  units: readonly AllocationUnit[],
  bounds: readonly UnitBounds[],
  request: AllocationRequest,
): (level: number) => boolean {
  const whole = units.reduce((sum, unit) => sum + unit.whole, 0);
  const hand = new TargetSums();
  for (const { whole: weight, fixed } of units) if (fixed !== undefined) hand.add(BigInt(weight), fixed);
  return (level) => {
    let tenths = 0n;
    units.forEach((unit, index) => {
      if (unit.fixed === undefined && unit.whole > 0)
        tenths += BigInt(unit.whole) * BigInt(unitTenths(unit, bounds[index] as UnitBounds, request, level));
    });
    return hand.with(tenths, { numerator: 1, denominator: LAST_LEVEL }).excessOver(request.parent, whole).numerator >= 0n;
  };
}
