import type { AnyIndicatorId } from "../domain/indicator";
import { levelOfUnit } from "../tables/group-types";
import { namedRuleFinder, namedRules } from "../tables/named-rules";
import { isInForce, isOfFormer } from "../tables/resolve-target";
import { knownGroups } from "../tables/target-group";
import type { TargetRule } from "../tables/target-rule";
import type { UnitTable } from "../tables/unit-table";
import { speaksOf, type OwnName } from "./indicator-names";

/** A unit that a target table names and the table of figures does not have. */
export interface UnmatchedTarget {
  /** Row of the target table's sheet, from 1. */
  readonly row: number;
  /** As the row writes it. */
  readonly name: string;
}

/**
 * The units that rows of a target table name, and none of the units of a table is: perhaps misspelt, so that a wider row
 * would decide unseen. Only rows in force that speak of the indicator; not those of units from before the merge.
 */
export function unmatchedTargets(
  table: Pick<UnitTable, "rows">,
  rules: readonly TargetRule[],
  { id, own }: { readonly id: AnyIndicatorId; readonly own?: OwnName | undefined },
  date: string | undefined,
): UnmatchedTarget[] {
  const isMeant = (rule: TargetRule): boolean =>
    rule.unread === undefined && isInForce(rule, date) && speaksOf(rule.indicator, id, own) !== false;
  const named = namedRules(rules.filter(isMeant)).filter(({ rule, name }) => !isOfFormer(rule, date) || levelOfUnit(name) === "province");
  const find = namedRuleFinder(named, knownGroups(rules.map(({ group }) => group)));
  const matched = new Set(
    table.rows.flatMap(({ kind, name, group }) => (kind === "unit" ? find({ unit: name, group }, date).map((found) => found.named) : [])),
  );
  return named.filter((one) => !matched.has(one)).map(({ rule: { row }, name }) => ({ row, name }));
}
