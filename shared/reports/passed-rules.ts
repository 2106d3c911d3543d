import { indicatorText } from "../texts/indicator-text";
import type { AllocationReport } from "./allocation-report";
import type { TargetSheetSource, UnplacedRule } from "./target-sheet";

/** From and to when the assigned targets are valid, as ISO dates; "" when not given. */
export interface Validity {
  readonly from: string;
  readonly to: string;
}

/**
 * What was passed down as the source of a sheet "Chỉ tiêu": one row a unit, with the decision as its document. The group
 * is named only for units that share their name with another.
 */
export function passedTargets(report: AllocationReport, { from, to }: Validity): TargetSheetSource {
  const { units, targets, indicator, body, decision, madeAt, table } = report;
  const times = new Map<string, number>();
  for (const { name } of units) times.set(name, (times.get(name) ?? 0) + 1);
  // The columns of the moment have no name that a target table could be looked up by.
  const name = indicator.id === "custom" ? "" : indicatorText(indicator).name;
  const rules = units.flatMap((unit, at): UnplacedRule[] => {
    const given = targets[at];
    if (given === undefined) return [];
    const group = (times.get(unit.name) ?? 0) > 1 ? unit.group : "";
    return [{ indicator: name, group, unit: unit.name, target: given.target, document: decision, from, to }];
  });
  return {
    name: body === "" ? "" : "Chỉ tiêu do " + body + " giao",
    origin: ["Lập từ trang “" + table.sheet + "” lúc " + madeAt + ", theo phần “Giao chỉ tiêu cho cấp dưới”."],
    rules,
  };
}
