import { assignTargets, type AssignedTargets } from "../../../ranking/assigned-targets";
import { indicatorKey } from "../../../ranking/own-indicators";
import type { FittedIndicator, TargetChoice } from "../../../ranking/ranking";
import type { UnitTable } from "../../../tables/unit-table";
import type { ProvinceUnits } from "../../../units/province-units";
import type { TargetTable } from "../../../application/target-table";

/** The workbook's target table, and what decides which of its rows are in force. */
export interface TargetGround {
  readonly targets: TargetTable;
  /** ISO date of the assessment. */
  readonly date: string;
  readonly province: ProvinceUnits | undefined;
}

const known = new WeakMap<UnitTable, WeakMap<TargetTable, Map<string, AssignedTargets>>>();

/** `assignTargets`, once for each table, indicator, date and province: with thousands of units it takes a while. */
export function knownTargets(
  table: UnitTable,
  { targets, date, province }: TargetGround,
  indicator: FittedIndicator,
): Extract<TargetChoice, { from: "table" }> {
  const ofTable = known.get(table) ?? new WeakMap<TargetTable, Map<string, AssignedTargets>>();
  known.set(table, ofTable);
  const ofTargets = ofTable.get(targets) ?? new Map<string, AssignedTargets>();
  ofTable.set(targets, ofTargets);
  const key = [indicatorKey(indicator), date, province?.code ?? ""].join("|");
  const assigned = ofTargets.get(key) ?? assignTargets(table, targets.rules, indicator, date, province);
  ofTargets.set(key, assigned);
  return { from: "table", sheet: targets.sheet, grid: targets.grid, assigned, date };
}
