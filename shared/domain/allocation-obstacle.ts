import type { AllocationStep } from "./allocation-request";
import type { Target } from "./target";
import type { WeighedTargets } from "./weighed-targets";

/** Why a target cannot be passed down, with the facts a sentence needs; `texts/` makes it one. */
export type AllocationObstacle =
  | { readonly code: "noUnits" }
  /** No unit had a dossier in the last period: there is nothing to weigh by. */
  | { readonly code: "noDossiers" }
  /** `unit` is its place among the units, from 0; undefined when it is about those for all. */
  | { readonly code: "floorAboveCeiling"; readonly unit?: number; readonly floor: Target; readonly ceiling: Target }
  /** Floor and ceiling leave no target that is a multiple of the step. */
  | {
      readonly code: "noTargetOnStep";
      readonly unit?: number;
      readonly floor: Target;
      readonly ceiling: Target;
      readonly step: AllocationStep;
    }
  /** All at their ceilings, and `fixed` units at what was set by hand, the parent's target is missed. */
  | { readonly code: "ceilingsTooLow"; readonly most: WeighedTargets; readonly fixed: number };
