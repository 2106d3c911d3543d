import { Failure, type FailureDetail } from "../domain/failure";
import type { Better } from "../domain/indicator";
import { meetsTarget, targetFromNumber, type Target } from "../domain/target";
import { cellAddress, valueAt, type Grid } from "../tables/grid";
import { readTargetShare } from "../tables/target-share";
import type { TargetChoice, UnrankedUnit } from "./ranking";
import type { MeasureCount } from "./measure-count";
import type { Measure, MeasureResult } from "./scorecard";

/** Where a unit's target is looked for. */
interface TargetPlace {
  readonly grid: Grid;
  readonly unitColumn: number;
}

/**
 * Holds a unit's count against its target, by integers only. Without activity no target is asked for; a target that
 * cannot be read puts the unit under review, and a cell of a target column without one too.
 */
export function judgeMeasure(
  count: MeasureCount,
  { target: choice, better }: Pick<Measure, "target" | "better">,
  unit: UnrankedUnit,
  { grid, unitColumn }: TargetPlace,
): MeasureResult {
  if (count.is === "toReview") return count;
  const { part, whole } = count;
  if (whole === 0) return { is: "noActivity" };
  const column = choice.from === "column" ? choice.column : unitColumn;
  const cell = cellAddress(unit.row, column);
  try {
    const target = targetOf(choice, grid, unit.row, better);
    if (target !== undefined && "code" in target) return { is: "toReview", cell, detail: target };
    return { is: "counted", part, whole, target, met: target && meetsTarget(part, whole, target, better) };
  } catch (error) {
    if (error instanceof Failure) return { is: "toReview", cell, detail: error.detail };
    throw error;
  }
}

function targetOf(choice: TargetChoice, grid: Grid, row: number, better: Better): Target | FailureDetail | undefined {
  switch (choice.from) {
    case "none":
      return undefined;
    case "value":
      return choice.target;
    case "table": {
      const assigned = choice.assigned.get(row);
      return assigned === undefined || "code" in assigned ? assigned : assigned.target;
    }
    case "column": {
      const share = readTargetShare(valueAt(grid, row, choice.column), better);
      return share === undefined ? { code: "missingTarget" } : targetFromNumber(share);
    }
  }
}
