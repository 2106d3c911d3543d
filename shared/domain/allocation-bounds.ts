import type { AllocationRequest, AllocationStep, AllocationUnit } from "./allocation-request";
import type { AllocationObstacle } from "./allocation-obstacle";
import { meetsTarget, type Target } from "./target";

/** What a unit may be given, in tenths of a percent, both multiples of the step. */
export interface UnitBounds {
  readonly floor: number;
  readonly ceiling: number;
  /** The floor is what the unit has reached, not one that was set. */
  readonly reached: boolean;
}

const WHOLE = 1000n;

/** part / whole in tenths of a percent, raised to the next multiple of the step; whole > 0. */
export function raisedToStep(part: bigint, whole: bigint, step: AllocationStep): number {
  const by = whole * BigInt(step);
  return Number((part * WHOLE + by - 1n) / by) * step;
}

/**
 * The floor and ceiling of a unit on the steps: a floor is raised to the next step and a ceiling lowered, so that both
 * hold. What is to be kept is raised as well, for 83,1% is not kept by 83%, but never above the ceiling. Floor and
 * ceiling of a target set by hand are not looked at.
 *
 * @param index the unit's place among all, for the obstacle.
 */
export function unitBounds(
  unit: AllocationUnit,
  request: Pick<AllocationRequest, "floor" | "ceiling" | "step" | "keepReached">,
  index: number,
): UnitBounds | AllocationObstacle {
  const { step, keepReached } = request;
  const [floorSet, ceilingSet] = [unit.floor ?? request.floor, unit.ceiling ?? request.ceiling];
  const set = { floor: floorSet, ceiling: ceilingSet };
  const own = unit.floor === undefined && unit.ceiling === undefined ? {} : { unit: index };
  const floor = raisedToStep(BigInt(floorSet.numerator), BigInt(floorSet.denominator), step);
  const ceiling = loweredToStep(ceilingSet, step);
  if (floor > ceiling && unit.fixed === undefined) {
    const crossed = !meetsTarget(ceilingSet.numerator, ceilingSet.denominator, floorSet);
    return crossed ? { code: "floorAboveCeiling", ...own, ...set } : { code: "noTargetOnStep", ...own, ...set, step };
  }
  if (!keepReached || unit.whole === 0) return { floor, ceiling, reached: false };
  const kept = Math.min(raisedToStep(BigInt(unit.part), BigInt(unit.whole), step), ceiling);
  return kept > floor ? { floor: kept, ceiling, reached: true } : { floor, ceiling, reached: false };
}

function loweredToStep({ numerator, denominator }: Target, step: AllocationStep): number {
  return Number((BigInt(numerator) * WHOLE) / (BigInt(denominator) * BigInt(step))) * step;
}
