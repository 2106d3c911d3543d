import { Failure, type FailureDetail } from "../domain/failure";
import type { UnplacedRule } from "../reports/target-sheet";
import { showDay } from "../texts/show-day";
import { showTarget } from "../texts/show-number";
import type { TargetColumn } from "../tables/target-table-vocabulary";
import type { TargetRule } from "../tables/target-rule";
import type { TypedTarget } from "../tables/typed-target";
import { readTargetRow } from "./target-row";

/** A typed row as the reader of the sheet will read it, or what is wrong with which of its fields. */
export interface CheckedTarget {
  /** Undefined as long as there are issues. */
  readonly rule: UnplacedRule | undefined;
  readonly issues: Readonly<Partial<Record<TargetColumn, FailureDetail>>>;
}

/** Reads a typed row by the very rules by which the sheet is read. */
export function checkTypedTarget(typed: TypedTarget): CheckedTarget {
  const { fields, issues } = readTargetRow(typed);
  if (issues.length === 0) return { rule: fields, issues: {} };
  // Of two issues of one field the first is the reason of the other.
  const first = [...issues].reverse().map(({ column, detail }) => [column, detail] as const);
  return { rule: undefined, issues: Object.fromEntries(first) };
}

/** Rows of which each is known to be sound: presets, and what has been checked before. Fails as the first unsound one. */
export function rulesOfTyped(rows: readonly TypedTarget[]): UnplacedRule[] {
  return rows.map((typed) => {
    const { rule, issues } = checkTypedTarget(typed);
    if (rule !== undefined) return rule;
    throw new Failure(Object.values(issues)[0] ?? { code: "missingTarget" });
  });
}

/** A rule as one would type it; what could not be read of an unread one is blank. */
export function typedTargetOf(rule: UnplacedRule & Pick<TargetRule, "unread">): TypedTarget {
  const { indicator, group, unit, document, from, to } = rule;
  const target = rule.unread === undefined ? showTarget(rule.target) : "";
  return { indicator, group, unit, target, document, from: showDay(from), to: showDay(to) };
}
