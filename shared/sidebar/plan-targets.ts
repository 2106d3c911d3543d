import type { FoundTable } from "../application/read-tables";
import type { TargetTable } from "../application/target-table";
import type { assignTargets, AssignedTargets } from "../ranking/assigned-targets";
import type { otherIndicators } from "../ranking/other-indicators";
import type { FittedIndicator } from "../ranking/ranking";
import type { rulesOutOfForce, RulesOutOfForce } from "../ranking/rules-out-of-force";
import type { unmatchedTargets, UnmatchedTarget } from "../ranking/unmatched-targets";
import type { Grid } from "../tables/grid";
import { tablePeriod } from "../tables/table-period";
import type { UnitTable } from "../tables/unit-table";
import type { ProvinceUnits } from "../units/province-units";
import { typedDay, type TypedDay } from "./typed-day";

interface Targeting {
  readonly assignTargets: typeof assignTargets;
  readonly otherIndicators: typeof otherIndicators;
  readonly rulesOutOfForce: typeof rulesOutOfForce;
  readonly unmatchedTargets: typeof unmatchedTargets;
}

/** What is known of the workbook's target table: the part of the pane's state that speaks of it. */
export interface KnownTargets {
  readonly targetTable: TargetTable | undefined;
  readonly targeting: Targeting | undefined;
  /** ISO date. */
  readonly today: string;
  readonly province: { readonly is: string; readonly part?: ProvinceUnits };
}

/** What the workbook's target table says of the units that are ranked. */
export interface TargetPlan {
  readonly sheet: string;
  readonly grid: Grid;
  /** ISO date of the assessment. */
  readonly date: string;
  /** The same as it stands in its field; the proposed date is used while the text is no day. */
  readonly typedDate: TypedDay;
  /** The table names no period, and nobody has typed a date. */
  readonly dateIsToday: boolean;
  readonly assigned: AssignedTargets;
  /** Units that its rows name and the table does not have. */
  readonly unmatched: readonly UnmatchedTarget[];
  /** Its rows for the indicator, and which of them are not in force on the date. */
  readonly outOfForce: RulesOutOfForce;
  /** The indicators that its rows speak of, where none speaks of the one that is ranked. */
  readonly others: readonly string[];
  /** Cells of the sheet that cannot be used. */
  readonly problems: readonly string[];
}

/** The last answer of a target table: a ranking is planned anew with every letter that the user types. */
const answered = new WeakMap<TargetTable, { readonly of: UnitTable; readonly question: string; readonly answer: Pick<TargetPlan, "assigned" | "unmatched" | "outOfForce"> }>();

/**
 * The targets of a table's units for an indicator on the day that the user has set; else on the last day of the period that
 * the table is about, else today. Undefined when the workbook has no target table.
 */
export function planTargets(
  { table }: FoundTable,
  indicator: FittedIndicator,
  assessedOn: string | undefined,
  { targetTable, targeting, today, province }: KnownTargets,
): TargetPlan | undefined {
  if (targetTable === undefined || targeting === undefined) return undefined;
  const { sheet, grid, rules, problems } = targetTable;
  // The figures may stand on the very sheet that looks like a target table.
  if (sheet === table.sheet) return undefined;
  const last = tablePeriod(table)?.to;
  const typedDate = typedDay(assessedOn, last ?? today);
  const date = typedDate.day ?? last ?? today;
  const dateIsToday = last === undefined && (assessedOn ?? "").trim() === "";
  const question = JSON.stringify([indicator.id, indicator.own?.name, date, province.part?.code]);
  const before = answered.get(targetTable);
  const isAnswered = before?.of === table && before.question === question;
  const answer = isAnswered
    ? before.answer
    : {
        assigned: targeting.assignTargets(table, rules, indicator, date, province.part),
        unmatched: targeting.unmatchedTargets(table, rules, indicator, date),
        outOfForce: targeting.rulesOutOfForce(rules, indicator, date),
      };
  answered.set(targetTable, { of: table, question, answer });
  const others = targeting.otherIndicators(rules, indicator);
  return { sheet, grid, date, typedDate, dateIsToday, ...answer, others, problems: problems.map(({ cell }) => cell) };
}
