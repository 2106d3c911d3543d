import { Failure, type FailureDetail } from "../domain/failure";
import type { AnyIndicatorId } from "../domain/indicator";
import type { Target } from "../domain/target";
import { targetResolver } from "../tables/resolve-target";
import type { TargetRule } from "../tables/target-rule";
import type { UnitTable } from "../tables/unit-table";
import type { ProvinceUnits } from "../units/province-units";
import { speaksOf, type OwnName } from "./indicator-names";
import { unitHistory } from "./unit-history";

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

/** An indicator as a target table may name it. */
export interface NamedIndicator {
  readonly id: AnyIndicatorId;
  /** Of one that the user has defined. */
  readonly own?: OwnName | undefined;
}

/**
 * The target that each unit of a table is assigned for an indicator: the most specific row that is in force
 * (`tables/resolve-target.ts`). The peer group of a unit in the table counts as its group, and as its area.
 *
 * @param date ISO date of the assessment; undefined takes the rules that came into force last.
 * @param province the units of the tables' province, where they are known: they tell in which district a commune lay, and
 *   what a commune of today was made of.
 */
export function assignTargets(
  table: Pick<UnitTable, "rows">,
  rules: readonly TargetRule[],
  indicator: NamedIndicator,
  date: string | undefined,
  province?: ProvinceUnits,
): AssignedTargets {
  const isAsked = askedOf(indicator);
  const resolve = targetResolver(rules);
  const history = province && unitHistory(province, resolve);
  const assigned = new Map<number, AssignedTarget | FailureDetail>();
  for (const { kind, name, row, group } of table.rows) {
    if (kind !== "unit" || name === "") continue;
    const question = { unit: name, group, date, speaksOf: isAsked };
    try {
      const { target, document, ...rule } = history === undefined ? resolve(question) : history(question);
      assigned.set(row, { target, row: rule.row, document });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.detail.code !== "noTargetForUnit") assigned.set(row, error.detail);
    }
  }
  return assigned;
}

/** Whether rows name an indicator; each name is looked up once. */
function askedOf({ id, own }: NamedIndicator): (name: string) => boolean | undefined {
  const known = new Map<string, boolean | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, speaksOf(name, id, own));
    return known.get(name);
  };
}
