import { Failure, type FailureDetail } from "../domain/failure";
import type { IndicatorId } from "../domain/indicator";
import type { Target } from "../domain/target";
import type { TargetRule } from "../tables/read-target-table";
import { resolveTarget } from "../tables/resolve-target";
import type { UnitTable } from "../tables/unit-table";

/** A unit's target, with the row of the target table that gives it. */
export interface AssignedTarget {
  readonly target: Target;
  /** Row of the target table's sheet, from 1. */
  readonly row: number;
  /** The legal document that the row names; "" when it names none. */
  readonly document: string;
}

/**
 * What a target table says of the units of a table, by the sheet row of the unit (from 0). A unit that is not in the map
 * has no target; a failure says why its target cannot be told.
 */
export type AssignedTargets = ReadonlyMap<number, AssignedTarget | FailureDetail>;

/**
 * The target that each unit of a table is assigned for an indicator.
 *
 * @param date ISO date of the assessment; undefined takes the rules that came into force last.
 */
export function assignTargets(
  table: UnitTable,
  rules: readonly TargetRule[],
  indicator: { readonly id: IndicatorId | "custom" },
  date: string | undefined,
): AssignedTargets {
  void [indicator, date];
  const assigned = new Map<number, AssignedTarget | FailureDetail>();
  for (const { kind, name, row } of table.rows) {
    if (kind !== "unit") continue;
    try {
      assigned.set(row, { target: resolveTarget(rules, name, ""), row: 0, document: "" });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.detail.code !== "noTargetForUnit") assigned.set(row, error.detail);
    }
  }
  return assigned;
}
