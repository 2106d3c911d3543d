import { directionOf } from "../ranking/direction-of";
import type { ReportedIndicator, ReportMaterial } from "./report-material";

/** The indicators of a report that a rule picks, in the order of the report; all where it names none. */
export function pickedIndicators({ indicators }: Pick<ReportMaterial, "indicators">, keys: readonly string[]): ReportedIndicator[] {
  return indicators.filter(({ key }) => keys.length === 0 || keys.includes(key));
}

/** Those of which a higher rate is better: "đạt từ 80%" and "đạt 100%" say nothing good of the others. */
export function higherIsBetter(indicators: readonly ReportedIndicator[]): ReportedIndicator[] {
  return indicators.filter(({ indicator }) => directionOf(indicator) === "higher");
}
